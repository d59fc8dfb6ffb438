// What scrolls sideways on a small screen can be reached by keyboard: the theme makes neither wide tables nor outputs focusable.
const reach = () => document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre, .md-typeset pre > code").forEach((part) => {
  if (part.scrollWidth > part.clientWidth) part.tabIndex = 0;
});
addEventListener("load", () => setTimeout(reach));
addEventListener("resize", reach);
