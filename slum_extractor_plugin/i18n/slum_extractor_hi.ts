<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
 <context>
  <name>SlumExtractor</name>
  <message>
   <source>0. Draw labels</source>
   <translation>0. लेबल बनाएँ</translation>
  </message>
  <message>
   <source>0: all are right. 1: none is. 2: some are. From 3 on: only that one is right, in the order of the inputs.</source>
   <translation>0: सभी सही हैं। 1: कोई नहीं। 2: कुछ। 3 से आगे: केवल वही सही है, इनपुट के क्रम में।</translation>
  </message>
  <message>
   <source>0: not rounded.</source>
   <translation>0: पूर्णांकन नहीं।</translation>
  </message>
  <message>
   <source>0: the labels are invisible. 1: the image beneath them is hidden.</source>
   <translation>0: लेबल दिखाई नहीं देते। 1: उनके नीचे की छवि दिखाई नहीं देती।</translation>
  </message>
  <message>
   <source>1. Export training data</source>
   <translation>1. प्रशिक्षण डेटा निर्यात करें</translation>
  </message>
  <message>
   <source>100 m</source>
   <translation>100 मी</translation>
  </message>
  <message>
   <source>11.1.1</source>
   <translation>11.1.1</translation>
  </message>
  <message>
   <source>2. Train a model</source>
   <translation>2. मॉडल प्रशिक्षित करें</translation>
  </message>
  <message>
   <source>3. Extract slums</source>
   <translation>3. झुग्गी बस्तियाँ निकालें</translation>
  </message>
  <message>
   <source>4. Draw test areas</source>
   <translation>4. परीक्षण क्षेत्र बनाएँ</translation>
  </message>
  <message>
   <source>5. Check the accuracy</source>
   <translation>5. सटीकता जाँचें</translation>
  </message>
  <message>
   <source>6. Track growth</source>
   <translation>6. वृद्धि देखें</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>95 % अंतराल</translation>
  </message>
  <message>
   <source>95 % interval {} to {}</source>
   <translation>95 % अंतराल {} से {}</translation>
  </message>
  <message>
   <source>95 % interval, ha</source>
   <translation>95 % अंतराल, ha</translation>
  </message>
  <message>
   <source>95th percentile, m</source>
   <translation>95वाँ पर्सेंटाइल, m</translation>
  </message>
  <message>
   <source>; {:.1f} seconds</source>
   <translation>; {:.1f} सेकंड</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;A run that was killed&lt;/b&gt;, by a power cut or a time limit, continues when it is started again with the same settings. Until the result is complete, the finished part is kept beside it in a hidden file that ends in &lt;i&gt;.resume&lt;/i&gt;. Cancelling a run removes this file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;बीच में रुका रन,&lt;/b&gt; जो बिजली जाने या समय-सीमा से थम गया हो, उन्हीं सेटिंग के साथ दोबारा शुरू करने पर वहीं से आगे चलता है: परिणाम पूरा होने तक, जितना हो चुका है वह उसके बगल में &lt;i&gt;.resume&lt;/i&gt; पर समाप्त होने वाली छिपी फ़ाइल में रहता है। रन को आप ख़ुद रोकें तो वह फ़ाइल हट जाती है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt; of the table: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (in mapped slums), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; with its interval &lt;b&gt;low_pct&lt;/b&gt; to &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (percent of the ground that is known), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;तालिका के &lt;b&gt;कॉलम&lt;/b&gt;: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (मानचित्रित झुग्गी बस्तियों में), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; और उसका अंतराल &lt;b&gt;low_pct&lt;/b&gt; से &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (ज्ञात भूमि का प्रतिशत), &lt;b&gt;note&lt;/b&gt;।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Confidence intervals.&lt;/b&gt; For RANDOM points Wilson's; kappa's standard error is that of Fleiss, Cohen and Everitt (1969). For points stratified by mapped class, figures and areas are weighted by the mapped areas, with the standard errors of Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equations 4 to 11); the matrix holds the points as they are. Where every cell is compared there is no sampling error: the interval comes from a bootstrap that draws blocks of the area, a hundred in all, and shows how much a figure depends on the place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;विश्वास अंतराल।&lt;/b&gt; RANDOM बिंदुओं के लिए Wilson का अंतराल; kappa की मानक त्रुटि Fleiss, Cohen और Everitt (1969) की है। मानचित्र की क्लास के अनुसार स्तरीकृत बिंदुओं के लिए आँकड़ों और क्षेत्रफलों को मानचित्रित क्षेत्रफलों का भार दिया जाता है, Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, समीकरण 4 से 11) की मानक त्रुटियों के साथ; मैट्रिक्स में बिंदु ज्यों के त्यों रहते हैं। जहाँ हर सेल की तुलना होती है, वहाँ प्रतिचयन त्रुटि नहीं होती: अंतराल बूटस्ट्रैप से आता है, जो क्षेत्र के ब्लॉक (कुल सौ) यादृच्छिक रूप से चुनता है, और बताता है कि कोई आँकड़ा स्थान पर कितना निर्भर है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; All chips are read and checked before the first epoch; unusable chips are listed. Chips with positions are held out by place: whole blocks of ground. Chips that overlap a held-out chip are left out of training, so that the figures do not flatter the model. Chips with rare classes are drawn more often.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;डेटा।&lt;/b&gt; पहले इपॉक से पहले सभी चिपें पढ़ी और जाँची जाती हैं; जो उपयोग लायक नहीं, उसका नाम बताया जाता है। जिन चिपों की स्थिति ज्ञात है, वे स्थान के अनुसार अलग रखी जाती हैं: ज़मीन के पूरे ब्लॉक, और जो चिपें अलग रखी चिप पर चढ़ती हैं वे प्रशिक्षण से बाहर रहती हैं, ताकि आँकड़े मॉडल को असल से बेहतर न दिखाएँ। दुर्लभ क्लासों की चिपें अधिक बार ली जाती हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Digests.&lt;/b&gt; Files up to 64 MiB have a SHA-256 of the whole content. Larger files have one of their size and 64 blocks, and folders one of the names and sizes of all files and the beginnings of 64: a change elsewhere is not seen. Records hold no folders, passwords or names of users.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;डाइजेस्ट।&lt;/b&gt; 64 MiB तक की फ़ाइलों का SHA-256 पूरी सामग्री का होता है। बड़ी फ़ाइलों का उनके आकार और 64 ब्लॉकों का, और फ़ोल्डरों का सभी फ़ाइलों के नामों व आकारों तथा 64 फ़ाइलों के आरंभ का: अन्यत्र का बदलाव नहीं दिखता। अभिलेखों में फ़ोल्डर, पासवर्ड या उपयोगकर्ता नाम नहीं होते।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Error-adjusted figures.&lt;/b&gt; A map is never without errors, so its area of slums is not the true one. With the confusion matrices of a random sample (&lt;i&gt;Confusion matrices of the dates&lt;/i&gt;), the dashboard and the table show the mapped and the estimated figures side by side, with 95 % intervals, and say whether growth can be told from zero. Use a different random seed for each date, since the samples are assumed to be independent. A sample of the layer of changes (&lt;i&gt;Confusion matrices of the change&lt;/i&gt;) is the most precise; the field &lt;b&gt;code&lt;/b&gt; of that layer is its class value: 1 persisted, 2 new, 3 gone, slivers by what they add or take.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;त्रुटि-समायोजित आँकड़े।&lt;/b&gt; कोई नक्शा त्रुटिरहित नहीं होता, इसलिए उसमें झुग्गी बस्तियों का क्षेत्रफल वास्तविक नहीं होता। यादृच्छिक नमूने के कन्फ़्यूज़न मैट्रिक्स (&lt;i&gt;तिथियों के कन्फ़्यूज़न मैट्रिक्स&lt;/i&gt;) से डैशबोर्ड और तालिका नक्शे के और अनुमानित आँकड़े 95 % अंतराल के साथ अगल-बगल दिखाते हैं, और बताते हैं कि वृद्धि शून्य से अलग कही जा सकती है या नहीं। हर तिथि के लिए अलग यादृच्छिक सीड लें, क्योंकि नमूने स्वतंत्र माने जाते हैं। परिवर्तनों की परत का नमूना (&lt;i&gt;परिवर्तन के कन्फ़्यूज़न मैट्रिक्स&lt;/i&gt;) सबसे सटीक है; उस परत का फ़ील्ड &lt;b&gt;code&lt;/b&gt; उसका क्लास मान है: 1 बनी रही, 2 नई, 3 समाप्त, स्लिवर इस अनुसार कि वे क्या जोड़ते या घटाते हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt; of the changes: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; and &lt;b&gt;slum_to&lt;/b&gt; (1 where it is slum on that date, which tells the two sorts of sliver apart), &lt;b&gt;unit&lt;/b&gt;. Areas are on the ellipsoid, to a millionth.&lt;/p&gt;</source>
   <translation>&lt;p&gt;परिवर्तनों के &lt;b&gt;फ़ील्ड&lt;/b&gt;: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; और &lt;b&gt;slum_to&lt;/b&gt; (1, जहाँ उस तिथि पर झुग्गी बस्ती है; इससे दोनों तरह के स्लिवर अलग पहचाने जाते हैं), &lt;b&gt;unit&lt;/b&gt;। क्षेत्रफल दीर्घवृत्तज पर हैं, दस लाखवें भाग तक सही।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (the name of the cell or unit), &lt;b&gt;share_pct&lt;/b&gt; (percent of the known ground that is slum), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (mean of slum, in percent), &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; in slums, &lt;b&gt;status&lt;/b&gt; (published, suppressed, merged). What is NoData, or beyond a raster's edge, is not known.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;फ़ील्ड&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (सेल या इकाई का नाम), &lt;b&gt;share_pct&lt;/b&gt; (ज्ञात भूमि का वह प्रतिशत जो झुग्गी बस्ती है), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (झुग्गी बस्ती का औसत, प्रतिशत में), झुग्गी बस्तियों में &lt;b&gt;people&lt;/b&gt; और &lt;b&gt;buildings&lt;/b&gt;, &lt;b&gt;status&lt;/b&gt; (published: प्रकाशित, suppressed: छिपाया गया, merged: मिलाया गया)। जो NoData है, या रास्टर के किनारे के बाहर है, वह ज्ञात नहीं है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Hectares of the whole map.&lt;/b&gt; Where the test areas are a part of the map and every cell in them is compared, the mapped hectares of the whole map are corrected by the errors in the test areas. The log and the report give the corrected hectares with a 95 % interval. It needs at least 8 separate test areas at random places, 5 of them with the class; areas that share an edge count as one. For areas chosen by eye the interval only shows how much they differ from each other.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;पूरे नक्शे के हेक्टेयर।&lt;/b&gt; जहाँ परीक्षण क्षेत्र नक्शे का एक भाग हैं और उनके हर सेल की तुलना होती है, वहाँ पूरे नक्शे के मानचित्रित हेक्टेयर परीक्षण क्षेत्रों की त्रुटियों से ठीक किए जाते हैं। लॉग और रिपोर्ट ठीक किए गए हेक्टेयर 95 % अंतराल के साथ देते हैं। इसके लिए यादृच्छिक स्थानों पर कम से कम 8 अलग परीक्षण क्षेत्र चाहिए, जिनमें 5 में वह क्लास हो; जिन क्षेत्रों का किनारा साझा है वे एक गिने जाते हैं। आँख से चुने गए क्षेत्रों के लिए अंतराल केवल दिखाता है कि वे आपस में कितने भिन्न हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; Blocks of ground are drawn with replacement, 2000 times, the same for all models; neighbouring cells do not err independently. An interval that leaves out 0 shows that one model is better here; it does not show which is better in another city. Fewer than ten blocks give no interval.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;अंतराल।&lt;/b&gt; ज़मीन के ब्लॉक प्रतिस्थापन के साथ 2000 बार चुने जाते हैं, सभी मॉडलों के लिए वही; पड़ोसी सेल स्वतंत्र रूप से ग़लती नहीं करते। जो अंतराल 0 को बाहर रखता है वह दिखाता है कि यहाँ एक मॉडल बेहतर है; दूसरे शहर में कैसा होगा, यह नहीं दिखता। दस से कम ब्लॉकों पर अंतराल नहीं मिलता।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With a confusion matrix of random points, &lt;b&gt;adj_ha&lt;/b&gt; is the error-adjusted area and &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt; its 95 % interval. A unit with enough points has an estimate of its own. A cell is assumed to have the error rates of the whole map; its interval is the widest that these rates allow.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;अंतराल।&lt;/b&gt; यादृच्छिक बिंदुओं के कन्फ़्यूज़न मैट्रिक्स के साथ &lt;b&gt;adj_ha&lt;/b&gt; त्रुटि-समायोजित क्षेत्रफल है और &lt;b&gt;adj_low_ha&lt;/b&gt; से &lt;b&gt;adj_high_ha&lt;/b&gt; उसका 95 % अंतराल। पर्याप्त बिंदुओं वाली इकाई का अपना अनुमान होता है। सेल के लिए पूरे नक्शे की त्रुटि दरें मानी जाती हैं, और उसका अंतराल वह सबसे चौड़ा फैलाव है जिसकी ये दरें अनुमति देती हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With confusion matrices of random points, shares are error-adjusted and have a 95 % interval. It assumes that slums missed by the map are as densely settled as those it shows. A unit with enough points of the sample has an estimate of its own; for the others a sentence says why there is none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;अंतराल।&lt;/b&gt; यादृच्छिक बिंदुओं के कन्फ़्यूज़न मैट्रिक्स के साथ हिस्से त्रुटि-समायोजित होते हैं और उनका 95 % अंतराल होता है। माना जाता है कि नक्शे से छूटी झुग्गी बस्तियाँ उतनी ही घनी हैं जितनी दिखाई गई। नमूने के पर्याप्त बिंदुओं वाली इकाई का अपना अनुमान होता है; बाकी के लिए एक वाक्य बताता है कि वह क्यों नहीं है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Long runs.&lt;/b&gt; While it trains, a folder named like the model's with .training at its end holds what &lt;i&gt;Resume&lt;/i&gt; needs to continue after a kill, a cancel or a power cut. The result is the same as without the interruption. A time budget in minutes can replace the number of epochs. When memory runs out, a batch is computed in parts, and the log says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;लंबे रन।&lt;/b&gt; प्रशिक्षण के दौरान मॉडल फ़ोल्डर के नाम के अंत में .training वाला एक फ़ोल्डर वह सब रखता है जो &lt;i&gt;फिर से जारी रखें&lt;/i&gt; को प्रोसेस बंद होने, रद्द करने या बिजली जाने के बाद आगे बढ़ने के लिए चाहिए; अंत वैसा ही होता है जैसे कुछ हुआ ही न हो। इपॉक की संख्या की जगह मिनटों में समय-सीमा दी जा सकती है। मेमोरी कम पड़ने पर बैच की गणना हिस्सों में होती है, और लॉग यह बताता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Loss.&lt;/b&gt; Cross-entropy and dice, half each. The model arguments &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; and &lt;i&gt;ignore_classes&lt;/i&gt; are ArcGIS's; here class balancing counts the background too, so that it has an effect with one class, and the focal loss is computed per cell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;लॉस।&lt;/b&gt; क्रॉस-एन्ट्रॉपी और dice, आधे-आधे। मॉडल आर्ग्युमेंट &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; और &lt;i&gt;ignore_classes&lt;/i&gt; ArcGIS के हैं; यहाँ क्लास संतुलन पृष्ठभूमि को भी गिनता है, ताकि एक ही क्लास होने पर भी असर हो, और फ़ोकल लॉस हर सेल के लिए निकाला जाता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Many workers.&lt;/b&gt; One process uses all cores or one GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; is for several GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; for several machines; the result is the same. See the page &lt;i&gt;many_workers&lt;/i&gt; of the documentation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;कई वर्कर।&lt;/b&gt; एक प्रोसेस सभी कोर या एक GPU इस्तेमाल करती है। &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; कई GPU के लिए है, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; कई मशीनों के लिए; परिणाम वही रहता है। दस्तावेज़ का पृष्ठ &lt;i&gt;many_workers&lt;/i&gt; देखें।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Objects&lt;/b&gt; are patches of cells of one class that touch along their edges. A true one is found, and a classified one right, when at least half of its area (or the minimum overlap you choose) is the class on the other side; the others are missed, or invented. Pairs whose intersection is more than half of their union are counted too. &lt;b&gt;Boundaries&lt;/b&gt; of objects that were found, or are right, are compared both ways, from 20 000 random places on one to the nearest point of the other, in metres on the ground. Other objects have no counterpart to measure to.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;ऑब्जेक्ट&lt;/b&gt; एक क्लास के ऐसे सेलों के पैच हैं जो किनारों से सटे हों। वास्तविक ऑब्जेक्ट मिला हुआ, और वर्गीकृत ऑब्जेक्ट सही माना जाता है, जब उसके क्षेत्रफल का कम से कम आधा (या आपका चुना न्यूनतम ओवरलैप) दूसरी ओर भी उसी क्लास का हो; बाकी छूटे हुए, या काल्पनिक हैं। जिन जोड़ों का प्रतिच्छेद उनके संघ के आधे से अधिक है, वे भी गिने जाते हैं। मिले हुए, या सही, ऑब्जेक्टों की &lt;b&gt;सीमाओं&lt;/b&gt; की तुलना दोनों ओर से होती है: एक पर 20 000 यादृच्छिक स्थानों से दूसरी के निकटतम बिंदु तक, ज़मीन पर मीटर में। बाकी ऑब्जेक्टों का कोई जोड़ नहीं, जिस तक मापा जाए।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continues from there. A student network learns the answers of a teacher for the cells of which the teacher is surest, the same share of each class, in rotated, mirrored and relit windows. The teacher is a moving average of the student, and is what the package holds. This can make a good model better, and a poor one worse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; वहाँ से आगे बढ़ता है: एक छात्र घुमाई, पलटी और दूसरी रोशनी वाली विंडो में वह सीखता है जो शिक्षक उन सेलों के बारे में कहता है जिनका उसे सबसे अधिक भरोसा है, हर क्लास का समान अंश; शिक्षक छात्र का चल माध्य है, और पैकेज में वही होता है। यह अच्छे मॉडल को बेहतर और कमज़ोर को बदतर बना सकता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; takes the mean and variance of every batch norm from the images, and also the normalisation if their cells are of another type. Try it first.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; हर बैच नॉर्म का माध्य और प्रसरण छवियों से लेता है, और जहाँ उनके सेल दूसरे प्रकार के हों वहाँ सामान्यीकरण भी। सबसे पहले यही आज़माना चाहिए।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Several images&lt;/b&gt; become one result, or, with &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, each a raster in a folder. An &lt;b&gt;extent&lt;/b&gt; cuts the result, not what the network sees: its cells are those of the whole image. A &lt;b&gt;mask&lt;/b&gt; of polygons counts a cell by its centre; a raster by where it has data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;कई छवियाँ&lt;/b&gt; एक परिणाम बनती हैं, या &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt; के साथ हर एक फ़ोल्डर में अलग रास्टर। &lt;b&gt;विस्तार&lt;/b&gt; परिणाम को काटता है, नेटवर्क जो देखता है उसे नहीं: उसके सेल पूरी छवि के ही सेल हैं। पॉलीगॉन का &lt;b&gt;मास्क&lt;/b&gt; सेल को उसके केंद्र से गिनता है; रास्टर का, जहाँ उसमें डेटा है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Slivers.&lt;/b&gt; Small offsets between dates and uncertain edges create false changes (slivers). A change counts as new or gone only where a disk of the least width fits into it, and within 0.3 widths around; narrower parts are cut off as slivers, and so are patches below the least area. The least width is three cells, the least area four squares of that width. Slivers are kept in the layer as a kind of their own, so the parts always add up to the whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;स्लिवर।&lt;/b&gt; तिथियों के बीच छोटे खिसकाव और अनिश्चित किनारे झूठे परिवर्तन (स्लिवर) बनाते हैं। कोई परिवर्तन वहीं नया या लुप्त गिना जाता है जहाँ न्यूनतम चौड़ाई की डिस्क उसमें समा जाए, और उसके आसपास 0.3 चौड़ाई तक; इससे सँकरे हिस्से स्लिवर के रूप में अलग कर दिए जाते हैं, और न्यूनतम क्षेत्रफल से छोटे पैच भी। न्यूनतम चौड़ाई तीन सेल है; न्यूनतम क्षेत्रफल उस चौड़ाई के चार चौकोर खंडों के बराबर। स्लिवर परत में एक अलग प्रकार के रूप में रहते हैं, इसलिए हिस्सों का जोड़ हमेशा पूरा बैठता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The confusion matrix&lt;/b&gt; has ArcGIS's columns: rows are what was classified (C_1, C_2, …), columns the truth, then Total, U_Accuracy (user's accuracy, precision), Kappa and IoU; the last rows are Total, P_Accuracy (producer's accuracy, recall) and Kappa. QGIS shows them in words. The class 0 is the background. Cells of the table without a meaning are empty; ArcGIS writes 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;कन्फ़्यूज़न मैट्रिक्स&lt;/b&gt; में ArcGIS के कॉलम हैं: पंक्तियाँ वह हैं जो वर्गीकृत हुआ (C_1, C_2, …), कॉलम ग्राउंड ट्रुथ, फिर Total, U_Accuracy (उपयोगकर्ता सटीकता, प्रिसिज़न), Kappa और IoU; अंतिम पंक्तियाँ Total, P_Accuracy (उत्पादक सटीकता, रिकॉल) और Kappa हैं। QGIS इन्हें शब्दों में दिखाता है। क्लास 0 पृष्ठभूमि है। तालिका का जो सेल कुछ नहीं कहता, वह खाली रहता है, जहाँ ArcGIS 0 लिखता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The raster of disagreement&lt;/b&gt; shows for each cell whether all are right (0), none (1), some (2), or which one alone (from 3 on, in the order of the inputs).&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;असहमति रास्टर&lt;/b&gt; हर सेल के लिए बताता है कि सभी सही हैं (0), कोई नहीं (1), कुछ (2), या अकेला कौन सही है (3 से आगे, इनपुट के क्रम में)।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; is one HTML file: a picture of hits, misses and false alarms, the figures with 95 % confidence intervals, areas in hectares, objects and boundaries. &lt;b&gt;The error raster&lt;/b&gt; has 0 for correct background, 1 hit, 2 miss, 3 false alarm; with several classes, where no class of interest is named, a code for each pair, named in its attribute table.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;रिपोर्ट&lt;/b&gt; एक HTML फ़ाइल है: सही पहचान, चूक और ग़लत पहचान का चित्र, 95 % विश्वास अंतराल के साथ आँकड़े, हेक्टेयर में क्षेत्रफल, ऑब्जेक्ट और सीमाएँ। &lt;b&gt;त्रुटि रास्टर&lt;/b&gt; में सही पृष्ठभूमि 0, सही पहचान 1, चूक 2 और ग़लत पहचान 3 है; कई क्लास हों और कोई रुचि की क्लास न बताई गई हो, तो हर जोड़े का एक कोड, जिसका नाम उसकी एट्रिब्यूट तालिका में है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; shows the share of each class before and after, how many cells changed, and the windows in which most did. Look at it: without labelled chips nobody knows whether the new model is better. A few &lt;i&gt;Labelled chips&lt;/i&gt; measure it; if the model got worse, a warning says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;रिपोर्ट&lt;/b&gt; हर क्लास का पहले और बाद का अंश, कितने सेल बदले, और वे विंडो दिखाती है जिनमें सबसे अधिक बदला। इसे देखें: लेबल वाली चिपों के बिना कोई नहीं जानता कि नया मॉडल बेहतर है या नहीं। कुछ &lt;i&gt;लेबल वाली चिपें&lt;/i&gt; इसे मापती हैं; मॉडल बिगड़ा हो तो चेतावनी मिलती है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; has a row for each unit and date: &lt;b&gt;slum_ha&lt;/b&gt;; since the date before &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, slivers that came (&lt;b&gt;sl_new_ha&lt;/b&gt;) and went (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (the whole difference), and two rates in percent per year: &lt;b&gt;simple_pct&lt;/b&gt;, (after - before) / before / years, as in UN-Habitat's SDG indicator 11.3.1, and &lt;b&gt;cagr_pct&lt;/b&gt;, (after / before)^(1 / years) - 1, FAO's compound rate (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; when a population raster or buildings are given.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;तालिका&lt;/b&gt; में हर इकाई और तिथि की एक पंक्ति है: &lt;b&gt;slum_ha&lt;/b&gt;; पिछली तिथि के बाद से &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, जुड़े स्लिवर (&lt;b&gt;sl_new_ha&lt;/b&gt;) और हटे स्लिवर (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (पूरा अंतर), और प्रतिशत प्रति वर्ष में दो दरें: &lt;b&gt;simple_pct&lt;/b&gt;, (बाद - पहले) / पहले / वर्ष, जैसा UN-Habitat के SDG संकेतक 11.3.1 में है, और &lt;b&gt;cagr_pct&lt;/b&gt;, (बाद / पहले)^(1 / वर्ष) - 1, FAO की चक्रवृद्धि दर (Puyravaud 2003); साथ में &lt;b&gt;people&lt;/b&gt; और &lt;b&gt;buildings&lt;/b&gt;, जब जनसंख्या रास्टर या इमारतें दी गई हों।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;To protect people&lt;/b&gt;, cells with few people or buildings in slums are suppressed, or merged with their neighbours, and figures are rounded. A single suppressed cell would follow from the total, so the next larger one is suppressed with it. Which rules were applied is written into the metadata of both files, and beside files that have none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;लोगों की सुरक्षा के लिए&lt;/b&gt; झुग्गी बस्तियों में कम लोगों या इमारतों वाले सेल छिपा दिए जाते हैं या पड़ोसी सेलों से मिला दिए जाते हैं, और आँकड़े पूर्णांकित किए जाते हैं। अकेला छिपाया गया सेल कुल योग से निकल आता, इसलिए उसके साथ अगला बड़ा सेल भी छिपाया जाता है। कौन से नियम लागू हुए, यह दोनों फ़ाइलों के मेटाडेटा में लिखा जाता है, और जिनमें मेटाडेटा नहीं होता उनके पास अलग फ़ाइल में।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; one or more chip folders, 20 epochs, backbone RESNET34 (or MOBILENET_V2 on a computer without GPU), everything else empty. The learning rate is then found before training, and the best epoch is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;सामान्य उपयोग:&lt;/b&gt; एक या अधिक चिप फ़ोल्डर, 20 इपॉक, बैकबोन RESNET34 (या बिना GPU वाले कंप्यूटर पर MOBILENET_V2), बाकी सब खाली। तब लर्निंग दर प्रशिक्षण से पहले खोजी जाती है, और सबसे अच्छा इपॉक रखा जाता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; slum boundaries as class data, tile size 256, stride 128, cell size 0.5.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;सामान्य उपयोग:&lt;/b&gt; क्लास डेटा के रूप में झुग्गी बस्तियों की सीमाएँ, टाइल आकार 256, स्ट्राइड 128, सेल आकार 0.5।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Unlike ArcGIS:&lt;/b&gt; the whole batch size is used, not its largest square; beyond the image's edge, and where it has no data, the network sees the image mirrored; tiles may be larger than training chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;ArcGIS से अलग:&lt;/b&gt; पूरा बैच आकार इस्तेमाल होता है, उसका सबसे बड़ा पूर्ण वर्ग नहीं; किनारे के बाहर, और जहाँ डेटा नहीं है, नेटवर्क को प्रतिबिंबित छवि दिखती है; टाइलें प्रशिक्षण चिपों से बड़ी हो सकती हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Where ArcGIS's help is silent:&lt;/b&gt; NoData cells never vote, break a run of neighbours and are never changed, and beside them the rule is the one for inner cells, not the one for the raster's edge; if two values tie with HALF and the cell has neither, it takes the lower one; further neighbours with the same value, apart from the run, do not matter. Cells outside the mask count as NoData. Cells beyond the extent still vote, so that a part of a raster is filtered as the whole is.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;जहाँ ArcGIS की सहायता मौन है:&lt;/b&gt; NoData सेल कभी मत नहीं देते, पड़ोसियों का क्रम तोड़ते हैं और कभी बदले नहीं जाते, और उनके बगल में भीतरी सेलों का नियम लागू होता है, रास्टर के किनारे वाला नहीं; यदि HALF में दो मान बराबर हों और सेल में दोनों में से कोई न हो, तो वह छोटा मान लेता है; उसी मान के और पड़ोसी, जो क्रम से अलग हों, बाधा नहीं बनते। मास्क से बाहर के सेल NoData माने जाते हैं। विस्तार से बाहर के सेल फिर भी मत देते हैं, ताकि रास्टर का एक भाग वैसे ही फ़िल्टर हो जैसे पूरा रास्टर।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A model that was trained on more classes than slum needs &lt;i&gt;Class values of slums&lt;/i&gt;, otherwise its other classes become polygons too; &lt;b&gt;gridcode&lt;/b&gt; tells them apart.&lt;/p&gt;</source>
   <translation>&lt;p&gt;जिस मॉडल को झुग्गी बस्तियों के अलावा और क्लासों पर भी प्रशिक्षित किया गया हो, उसे &lt;i&gt;झुग्गी बस्तियों के क्लास मान&lt;/i&gt; चाहिए, नहीं तो उसकी दूसरी क्लासों के भी पॉलीगॉन बनेंगे; &lt;b&gt;gridcode&lt;/b&gt; उन्हें अलग करता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A new version of the plugin may need other packages. It then says so, and this tool installs the new engine beside the old one; REMOVE=OLD removes the old one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;प्लगइन के नए संस्करण को दूसरे पैकेज चाहिए हो सकते हैं। तब वह ऐसा बताता है, और यह टूल पुराने इंजन के बगल में नया बनाता है; REMOVE=OLD पुराने को हटा देता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A run that was killed continues from what it had classified when it is started again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;बीच में रुका हुआ रन दोबारा शुरू करने पर वहीं से आगे बढ़ता है जहाँ तक वर्गीकरण हो चुका था।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns a class to each cell of an image, with a model package made by &lt;i&gt;Train Deep Learning Model&lt;/i&gt; here or by ArcGIS.&lt;/p&gt;</source>
   <translation>&lt;p&gt;छवि के हर सेल को एक क्लास देता है, ऐसे मॉडल पैकेज से जो यहाँ &lt;i&gt;डीप लर्निंग मॉडल प्रशिक्षण&lt;/i&gt; ने या ArcGIS ने बनाया हो।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells lie on multiples of their size, so grids of two dates have the same cells. Areas are those on the ellipsoid, and their sum is that of Track Slum Growth to the square metre. A class raster is summed up on a grid of its own CRS without tracing it; other CRSs and units are cut exactly and take longer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;सेल अपने आकार के गुणजों पर होते हैं, इसलिए दो तिथियों के ग्रिड में वही सेल होते हैं। क्षेत्रफल दीर्घवृत्तज पर हैं, और उनका योग वर्ग मीटर तक ‘झुग्गी बस्तियों की वृद्धि ट्रैक करें’ का होता है। क्लास रास्टर अपने ही CRS के ग्रिड पर बिना वेक्टर बनाए जोड़ा जाता है; अन्य CRS और इकाइयाँ ठीक-ठीक काटी जाती हैं और अधिक समय लेती हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells where the image has NoData are ignored. The log shows each epoch's losses and its figures on the validation chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;जिन सेलों में छवि NoData है, वे अनदेखे किए जाते हैं। लॉग हर इपॉक के लॉस और अलग रखी चिपों पर आँकड़े दिखाता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Columns: &lt;b&gt;adj_ha&lt;/b&gt;, its standard error &lt;b&gt;adj_se_ha&lt;/b&gt; and interval &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt;; growth since the date before &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, &lt;b&gt;net_low_ha&lt;/b&gt; to &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown, shrunk, not distinguishable from zero); &lt;b&gt;adj_note&lt;/b&gt;, a note on the figure, or why there is none. Stratified estimators of Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 and 148.&lt;/p&gt;</source>
   <translation>&lt;p&gt;कॉलम: &lt;b&gt;adj_ha&lt;/b&gt;, उसकी मानक त्रुटि &lt;b&gt;adj_se_ha&lt;/b&gt; और अंतराल &lt;b&gt;adj_low_ha&lt;/b&gt; से &lt;b&gt;adj_high_ha&lt;/b&gt;; पिछली तिथि से वृद्धि &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, &lt;b&gt;net_low_ha&lt;/b&gt; से &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown: बढ़ी, shrunk: घटी, not distinguishable from zero: शून्य से अलग नहीं); &lt;b&gt;adj_note&lt;/b&gt;, आँकड़े के बारे में क्या जानना ज़रूरी है या वह क्यों नहीं है। Olofsson आदि (2013, 2014), Remote Sensing of Environment 129 और 148 के स्तरीकृत आकलक।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares model packages on one image, class rasters, or both, with the same ground truth. The report has IoU, precision and recall of each, their paired differences with 95 % intervals, and the time that each package took.&lt;/p&gt;</source>
   <translation>&lt;p&gt;एक छवि पर मॉडल पैकेजों की, क्लास रास्टरों की, या दोनों की एक ही ग्राउंड ट्रुथ से तुलना करता है। रिपोर्ट में हर एक के IoU, प्रिसिज़न और रिकॉल, 95 % अंतराल वाले युग्मित अंतर, और हर पैकेज का समय होता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares slums of two dates or more and writes what &lt;b&gt;persisted&lt;/b&gt;, what is &lt;b&gt;new&lt;/b&gt; and what is &lt;b&gt;gone&lt;/b&gt; between each date and the next, with areas, yearly rates by administrative unit, a table, and a dashboard that opens in any browser without network. Add a date and run again to bring all of them up to date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;दो या अधिक तिथियों की झुग्गी बस्तियों की तुलना करता है और लिखता है कि हर तिथि से अगली तिथि के बीच क्या &lt;b&gt;बना रहा&lt;/b&gt;, क्या &lt;b&gt;नया&lt;/b&gt; है और क्या &lt;b&gt;लुप्त&lt;/b&gt; हुआ: क्षेत्रफल, प्रशासनिक इकाई के अनुसार वार्षिक दरें, एक तालिका और एक डैशबोर्ड, जो बिना नेटवर्क के किसी भी ब्राउज़र में खुलता है। सब कुछ अद्यतन करने के लिए एक तिथि जोड़कर फिर से चलाएँ।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cuts an image and its labels into small training images, called chips, and writes them in ArcGIS's folder format, which &lt;i&gt;Train Deep Learning Model&lt;/i&gt;, here or in ArcGIS, reads.&lt;/p&gt;</source>
   <translation>&lt;p&gt;छवि और उसके लेबलों को छोटी प्रशिक्षण छवियों में काटता है, जिन्हें चिप कहते हैं, और उन्हें ArcGIS के फ़ोल्डर प्रारूप में लिखता है, जिसे &lt;i&gt;डीप लर्निंग मॉडल प्रशिक्षण&lt;/i&gt;, यहाँ या ArcGIS में, पढ़ता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Do not write a password into the address of a package index: Processing's history and log keep every parameter of a tool. Write the address without it, and put name and password into the file &lt;i&gt;.netrc&lt;/i&gt; in your home folder, readable by you alone, or set the environment variable PIP_INDEX_URL before QGIS starts.&lt;/p&gt;</source>
   <translation>&lt;p&gt;पैकेज इंडेक्स के पते में पासवर्ड न लिखें: प्रोसेसिंग का इतिहास और लॉग टूल का हर पैरामीटर सहेज कर रखते हैं। पता बिना पासवर्ड के लिखें और नाम व पासवर्ड अपने होम फ़ोल्डर की फ़ाइल &lt;i&gt;.netrc&lt;/i&gt; में रखें, जिसे केवल आप पढ़ सकें, या QGIS शुरू करने से पहले पर्यावरण चर PIP_INDEX_URL सेट करें।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Every output names the tool that made it, its version, its parameters, and its inputs with their digests. So do the inputs that a tool of this toolbox has made. This tool follows the chain: from slum polygons to the class raster, the model package, the chips, and the images and labels that were drawn.&lt;/p&gt;</source>
   <translation>&lt;p&gt;हर आउटपुट उस टूल का नाम, संस्करण, पैरामीटर और डाइजेस्ट सहित इनपुट बताता है जिसने उसे बनाया। इस टूलबॉक्स के टूल से बने इनपुट भी यही बताते हैं। यह टूल इस शृंखला पर चलता है: झुग्गी बस्तियों के पॉलीगॉनों से क्लास रास्टर, मॉडल पैकेज, चिप, और फिर छवियों तथा बनाए गए लेबल तक।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Examines the deep learning engine: versions, devices, an import of every package, the speed of a small network, free memory and disk. Paste the report into a bug report; it holds no password and none of your data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;डीप लर्निंग इंजन की जाँच करता है: संस्करण, डिवाइस, हर पैकेज का इंपोर्ट, एक छोटे नेटवर्क की गति, खाली मेमोरी और डिस्क। यह रिपोर्ट बग रिपोर्ट में चिपकाएँ; इसमें न कोई पासवर्ड होता है, न आपका डेटा।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;FOUR keeps the corners of rectangles, EIGHT rounds them off. HALF changes more cells than MAJORITY.&lt;/p&gt;</source>
   <translation>&lt;p&gt;FOUR आयतों के कोने बनाए रखता है, EIGHT उन्हें गोल कर देता है। HALF, MAJORITY से अधिक सेल बदलता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fields: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, the class value (or the chosen column under its own name); &lt;b&gt;area_m2&lt;/b&gt; and &lt;b&gt;perimeter_m&lt;/b&gt;, true metres on the ground: on the ellipsoid in every CRS, on the plane without one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;फ़ील्ड: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, क्लास मान (या चुना गया कॉलम, अपने ही नाम से); &lt;b&gt;area_m2&lt;/b&gt; और &lt;b&gt;perimeter_m&lt;/b&gt;, ज़मीन पर वास्तविक मीटर: हर CRS में दीर्घवृत्तज पर, CRS न हो तो समतल पर।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds a suitable learning rate for a set of chips and a network, and shows how it was found. Train Deep Learning Model does the same by itself when its learning rate is left empty. Use this tool to see the curve, to choose another rate from it, or to train several times with one search.&lt;/p&gt;</source>
   <translation>&lt;p&gt;कुछ चिपों और एक नेटवर्क के लिए उपयुक्त लर्निंग दर खोजता है और दिखाता है कि वह कैसे मिली। डीप लर्निंग मॉडल प्रशिक्षण में लर्निंग दर खाली छोड़ने पर वह यह काम ख़ुद कर लेता है; यह टूल वक्र देखने, उसमें से दूसरी दर चुनने, और एक ही खोज से कई बार प्रशिक्षण करने के लिए है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fits a trained model to images of another city, date or sensor &lt;b&gt;without labels&lt;/b&gt;, and writes a new package. The source package stays as it is. With some labels of the new place, &lt;i&gt;Train Deep Learning Model&lt;/i&gt; with &lt;i&gt;Pretrained model&lt;/i&gt; learns more from them; &lt;i&gt;Suggest Labels&lt;/i&gt; shows where to draw them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;प्रशिक्षित मॉडल को दूसरे शहर, तिथि या सेंसर की छवियों के अनुसार &lt;b&gt;बिना लेबल&lt;/b&gt; अनुकूलित करता है और नया पैकेज लिखता है। मूल पैकेज वैसा ही रहता है। नई जगह के कुछ लेबल हों तो &lt;i&gt;पूर्व-प्रशिक्षित मॉडल&lt;/i&gt; के साथ &lt;i&gt;डीप लर्निंग मॉडल प्रशिक्षण&lt;/i&gt; उनसे अधिक सीखता है; &lt;i&gt;लेबल सुझाएँ&lt;/i&gt; बताता है कि उन्हें कहाँ बनाएँ।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;From an image and a model package to slum polygons in one step: &lt;i&gt;Classify Pixels Using Deep Learning&lt;/i&gt;, &lt;i&gt;Majority Filter&lt;/i&gt; (FOUR, MAJORITY) and &lt;i&gt;Raster to Polygon&lt;/i&gt; (NO_SIMPLIFY, without background), with their defaults.&lt;/p&gt;</source>
   <translation>&lt;p&gt;छवि और मॉडल पैकेज से झुग्गी बस्तियों के पॉलीगॉन, एक ही चरण में: &lt;i&gt;डीप लर्निंग द्वारा पिक्सेल वर्गीकरण&lt;/i&gt;, &lt;i&gt;मेजॉरिटी फ़िल्टर&lt;/i&gt; (FOUR, MAJORITY) और &lt;i&gt;रास्टर से पॉलीगॉन&lt;/i&gt; (NO_SIMPLIFY, बिना पृष्ठभूमि), अपनी डिफ़ॉल्ट सेटिंग के साथ।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Give the same model type, backbone, batch size and chip size as the training will have. The rate is an output, which a graphical model can pass to the training.&lt;/p&gt;</source>
   <translation>&lt;p&gt;वही मॉडल प्रकार, बैकबोन, बैच आकार और चिप आकार दें जो प्रशिक्षण में होंगे। दर एक आउटपुट है, जिसे ग्राफ़िकल मॉडल प्रशिक्षण को सौंप सकता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;If something does not work, the report says what, and the tool fails with the same message.&lt;/p&gt;</source>
   <translation>&lt;p&gt;जब कुछ काम नहीं करता, तो रिपोर्ट बताती है कि क्या, और टूल उसी संदेश के साथ विफल होता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Installs PyTorch and the other packages of the deep learning engine into a separate environment in your data folder. QGIS's Python is not touched, and removing the folder removes everything; REMOVE does that too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;PyTorch और डीप लर्निंग इंजन के बाकी पैकेज आपके डेटा फ़ोल्डर में उसके अपने एनवायरनमेंट में इंस्टॉल करता है। QGIS के Python को नहीं छुआ जाता, और फ़ोल्डर हटाने से सब कुछ हट जाता है; REMOVE भी यही करता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;It downloads about 0.4 GB (CPU) or 3 GB (CUDA), checks every package but PyTorch against its hash, and tests the engine before it counts as installed. If it is stopped, is killed or fails, run it again: it continues where it stopped, and repairs what is incomplete. The log is &lt;i&gt;install.log&lt;/i&gt; in the same folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;यह लगभग 0.4 GB (CPU) या 3 GB (CUDA) डाउनलोड करता है, PyTorch को छोड़कर हर पैकेज को उसके हैश से जाँचता है, और इंजन को परखकर ही इंस्टॉल हुआ मानता है। अगर यह रोका जाए, बंद हो जाए या विफल हो, तो फिर से चलाएँ: यह वहीं से आगे बढ़ता है और अधूरा छूटा ठीक कर देता है। लॉग उसी फ़ोल्डर में &lt;i&gt;install.log&lt;/i&gt; है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Labels in another CRS are transformed. The image is resampled bilinearly and labels by the nearest cell, on a grid that starts at the image's upper left corner. A chip that would reach over the image's edge is moved inwards. Labels of value 0 are background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;दूसरे CRS के लेबल रूपांतरित किए जाते हैं। छवि बाइलीनियर विधि से और लेबल निकटतम सेल से रीसैंपल होते हैं, ऐसे ग्रिड पर जो छवि के ऊपरी बाएँ कोने से शुरू होता है। जो चिप छवि के किनारे से बाहर निकलती, उसे अंदर खिसका दिया जाता है। 0 मान वाले लेबल पृष्ठभूमि हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Look at it before you train: shifted labels, a class that hardly occurs, or black chips are easy to see.&lt;/p&gt;</source>
   <translation>&lt;p&gt;प्रशिक्षण से पहले इसे देखें: खिसके हुए लेबल, शायद ही आने वाली क्लास या काली चिपें तुरंत दिख जाती हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a polygon of each patch of four-connected cells with the same class value. NoData makes no polygon; value 0 does, as in ArcGIS, unless &lt;i&gt;Drop the background&lt;/i&gt; is ticked. &lt;i&gt;Class values&lt;/i&gt; limits the polygons to some classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;एक ही क्लास मान वाले, चार दिशाओं में जुड़े सेलों के हर पैच का एक पॉलीगॉन बनाता है। NoData से पॉलीगॉन नहीं बनता; 0 मान से बनता है, जैसे ArcGIS में, जब तक &lt;i&gt;पृष्ठभूमि छोड़ें&lt;/i&gt; पर निशान न लगा हो। &lt;i&gt;क्लास मान&lt;/i&gt; पॉलीगॉनों को कुछ क्लासों तक सीमित करता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Mask polygons limit chips to places where the labels are complete: only chips wholly inside are made.&lt;/p&gt;</source>
   <translation>&lt;p&gt;मास्क पॉलीगॉन चिपों को उन स्थानों तक सीमित रखते हैं जहाँ लेबल पूरे हैं: केवल पूरी तरह अंदर आने वाली चिपें बनती हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures how good a classification is: compares a class raster, or polygons, with ground truth, cell by cell, over the whole area or at random points. Both may be in any CRS; they are compared on the class raster's cells, and a cell takes the truth at its centre. Polygons are compared with polygons on cells as large as those of the image for the report.&lt;/p&gt;</source>
   <translation>&lt;p&gt;बताता है कि वर्गीकरण कितना अच्छा है: क्लास रास्टर या पॉलीगॉन की तुलना ग्राउंड ट्रुथ से करता है, सेल दर सेल, पूरे क्षेत्र पर या यादृच्छिक बिंदुओं पर। दोनों किसी भी CRS में हो सकते हैं; तुलना क्लास रास्टर के सेलों पर होती है, और सेल अपने केंद्र की ग्राउंड ट्रुथ लेता है। पॉलीगॉन की पॉलीगॉन से तुलना रिपोर्ट की छवि जितने बड़े सेलों पर होती है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;डीप लर्निंग इंजन चाहिए: &lt;i&gt;डीप लर्निंग इंजन इंस्टॉल करें&lt;/i&gt; एक बार चलाएँ।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;No package is written when the adapted model gives nearly all cells one class, or when self-training moves the share of the classes beyond what is plausible.&lt;/p&gt;</source>
   <translation>&lt;p&gt;जब अनुकूलित मॉडल लगभग सभी सेलों को एक ही क्लास दे, या स्व-प्रशिक्षण क्लासों का अंश संभाव्य से अधिक बदल दे, तो कोई पैकेज नहीं लिखा जाता।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Normalisation and probabilities are part of the file. It takes cells divided by 255, as Deepness gives them, and carries the metadata that Deepness reads: class names, resolution, tile size and overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;सामान्यीकरण और प्रायिकताएँ फ़ाइल का ही हिस्सा हैं। यह 255 से विभाजित सेल लेती है, जैसे Deepness देता है, और वह मेटाडेटा रखती है जो Deepness पढ़ता है: क्लासों के नाम, रिज़ॉल्यूशन, टाइल आकार और ओवरलैप।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nothing in the package is run.&lt;/p&gt;</source>
   <translation>&lt;p&gt;पैकेज में से कुछ भी चलाया नहीं जाता।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Only cells that all of them and the truth know are compared. A cell of the wrong class is both a false alarm and a miss.&lt;/p&gt;</source>
   <translation>&lt;p&gt;केवल वे सेल तुलना में आते हैं जो सबको और ग्राउंड ट्रुथ को ज्ञात हैं। ग़लत क्लास का सेल ग़लत पहचान भी है और चूक भी।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Patches below the minimum area are left out, and holes below it are filled. Features with too many vertices are halved along lines of the cell grid until none has more.&lt;/p&gt;</source>
   <translation>&lt;p&gt;न्यूनतम क्षेत्रफल से छोटे पैच छोड़ दिए जाते हैं और उससे छोटे छेद भर दिए जाते हैं। बहुत अधिक शीर्षों वाले फ़ीचर सेल ग्रिड की रेखाओं पर तब तक आधे किए जाते हैं जब तक किसी में सीमा से अधिक शीर्ष न रहें।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;People come from population rasters. Their share is the number of people in mapped slums, divided by the number of all people in the same area. Give the administrative boundaries, the urban ground, or both: then only people on urban ground within the boundaries are counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;लोग जनसंख्या रास्टरों से आते हैं। उनका हिस्सा मानचित्रित झुग्गी बस्तियों के लोगों की संख्या को उसी क्षेत्र के सभी लोगों की संख्या से भाग देने पर मिलता है। प्रशासनिक सीमाएँ, शहरी भूमि, या दोनों दें: तब सीमाओं के भीतर केवल शहरी भूमि के लोग गिने जाते हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Rasters hold the record as metadata, GeoPackages in their metadata table, HTML pages in their head and at their end, model packages in their definition, chip folders as provenance.json. Other formats, such as CSV and Shapefile, hold none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;रास्टर अभिलेख को मेटाडेटा के रूप में रखते हैं, GeoPackage अपनी मेटाडेटा तालिका में, HTML पृष्ठ अपने शीर्ष और अंत में, मॉडल पैकेज अपनी परिभाषा में, और चिप फ़ोल्डर provenance.json के रूप में। CSV और Shapefile जैसे अन्य प्रारूपों में यह नहीं होता।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Removes single cells and frayed edges from a class raster: a cell takes the value that most of its neighbours have, if these lie next to each other around it. This is the rule of ArcGIS's tool of the same name, not a mode filter.&lt;/p&gt;</source>
   <translation>&lt;p&gt;क्लास रास्टर से अकेले सेल और उधड़े किनारे हटाता है: सेल वह मान लेता है जो उसके अधिकांश पड़ोसियों का है, यदि वे उसके चारों ओर एक-दूसरे से सटे हों। यह ArcGIS के इसी नाम के टूल का नियम है, बहुलक (मोड) फ़िल्टर नहीं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Reports SDG indicator 11.1.1, the share of the urban population that lives in slums, for one date or more and for each administrative unit: as a page for screen and paper, as a table, and as JSON for other programs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;SDG संकेतक 11.1.1, यानी शहरी जनसंख्या का वह हिस्सा जो झुग्गी बस्तियों में रहता है, एक या अधिक तिथियों और हर प्रशासनिक इकाई के लिए बताता है: स्क्रीन और काग़ज़ के लिए पृष्ठ, तालिका, और अन्य प्रोग्रामों के लिए JSON के रूप में।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests where to draw labels next: squares of an image, ranked by how much labels there would improve the model. Draw all slums inside the first places, export chips with the places as &lt;i&gt;Mask polygons&lt;/i&gt;, and continue training the model with &lt;i&gt;Train Deep Learning Model&lt;/i&gt; (&lt;i&gt;Pretrained model&lt;/i&gt;), on old and new chips together.&lt;/p&gt;</source>
   <translation>&lt;p&gt;बताता है कि आगे लेबल कहाँ बनाएँ: छवि के वर्गाकार स्थान, इस क्रम में कि वहाँ के लेबल मॉडल को कितना सिखाएँगे। पहले स्थानों के भीतर सभी झुग्गी बस्तियों की सीमाएँ बनाएँ, स्थानों को &lt;i&gt;मास्क पॉलीगॉन&lt;/i&gt; मानकर चिपें निर्यात करें, और मॉडल से (&lt;i&gt;पूर्व-प्रशिक्षित मॉडल&lt;/i&gt;) पुरानी और नई चिपें साथ लेकर &lt;i&gt;डीप लर्निंग मॉडल प्रशिक्षण&lt;/i&gt; से आगे बढ़ें।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums up slums in square cells, 100 m by default, or in administrative units: the share of slum, its area, and on request the mean confidence, the people and the buildings in slums. The result is a layer of polygons and a GeoTIFF. Such grids can be published where outlines of slums would expose the people who live there.&lt;/p&gt;</source>
   <translation>&lt;p&gt;झुग्गी बस्तियों को वर्गाकार सेलों (डिफ़ॉल्ट 100 मी) या प्रशासनिक इकाइयों में जोड़ता है: झुग्गी बस्ती का हिस्सा, उसका क्षेत्रफल, और माँगने पर औसत कॉन्फ़िडेंस, झुग्गी बस्तियों में लोग और इमारतें। परिणाम पॉलीगॉनों की परत और एक GeoTIFF है। ऐसे ग्रिड वहाँ प्रकाशित किए जा सकते हैं जहाँ झुग्गी बस्तियों की सीमाएँ वहाँ रहने वालों को जोखिम में डालतीं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The dates are polygons or class rasters, each in its own CRS; both kinds may be mixed. Rasters are compared along their cells' edges, polygons along their own lines: nothing is resampled. Polygons that overlap count once. Ground that is NoData on any date, or beyond a raster's edge, is not compared on any date. In layers with a field gridcode, as Raster to Polygon makes them, polygons of value 0 are background. The CRS of the result is that of the earliest date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;तिथियाँ पॉलीगॉन या क्लास रास्टर होती हैं, हर एक अपने CRS में; दोनों प्रकार मिलाए जा सकते हैं। रास्टर की तुलना उनके सेलों के किनारों पर और पॉलीगॉन की उनकी अपनी रेखाओं पर होती है: कुछ भी रीसैंपल नहीं होता। एक-दूसरे पर चढ़े पॉलीगॉन एक ही बार गिने जाते हैं। जो किसी भी तिथि पर NoData है या किसी रास्टर के किनारे से बाहर है, उसकी तुलना किसी तिथि पर नहीं होती। जिन परतों में gridcode फ़ील्ड है, जैसी रास्टर से पॉलीगॉन बनाता है, उनमें 0 मान वाले पॉलीगॉन पृष्ठभूमि हैं। परिणाम का CRS सबसे पुरानी तिथि का होता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is classified, and the entropy of the class probabilities taken as uncertainty. A place's score is the product of three shares: its mean uncertainty, how different it looks from places labelled or chosen before (means, deviations and texture of the bands; 2 standard deviations count in full), and how far it is from the places chosen before (the distance of evenly spread places counts in full). Places do not overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;छवि का वर्गीकरण होता है और क्लासों की प्रायिकताओं की एन्ट्रॉपी को अनिश्चितता माना जाता है। किसी स्थान का अंक तीन अंशों का गुणनफल है: उसकी औसत अनिश्चितता, पहले से लेबल किए या चुने गए से वह कितना अलग दिखता है (बैंडों के माध्य, विचलन और बनावट; 2 विचलन पूरे गिने जाते हैं), और वह पहले चुने गए स्थानों से कितना दूर है (समान रूप से फैले स्थानों की दूरी पूरी गिनी जाती है)। स्थान एक-दूसरे पर नहीं पड़ते।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is read, classified and written in tiles, so its size does not matter. Tiles overlap by the padding, which is rounded up to a multiple of 32 cells so that the answer does not depend on how the image was cut. Cells that are NoData in all bands stay NoData (255); 0 is background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;छवि टाइलों में पढ़ी, वर्गीकृत की और लिखी जाती है, इसलिए उसके आकार से फ़र्क नहीं पड़ता। टाइलें पैडिंग जितनी एक-दूसरे पर चढ़ी रहती हैं; पैडिंग को 32 सेल के गुणज तक ऊपर पूर्णांकित किया जाता है, ताकि उत्तर इस पर निर्भर न हो कि छवि कैसे काटी गई। जो सेल सभी बैंडों में NoData हैं, वे NoData (255) ही रहते हैं; 0 पृष्ठभूमि है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The network learns from up to 50 batches while the rate rises from 0.000001 to 1, or until the loss diverges. The chosen rate is near the middle of the longest fall of the smoothed loss, as in arcgis.learn's &lt;i&gt;lr_find&lt;/i&gt;. The weights learnt on the way are discarded.&lt;/p&gt;</source>
   <translation>&lt;p&gt;नेटवर्क अधिकतम 50 बैचों से सीखता है, जबकि दर 0.000001 से 1 तक बढ़ती है, या जब तक लॉस अपसरित न हो जाए। चुनी गई दर स्मूद किए हुए लॉस की सबसे लंबी गिरावट के मध्य के आसपास होती है, जैसा arcgis.learn के &lt;i&gt;lr_find&lt;/i&gt; में है। जो सीखा जाता है उसमें से कुछ भी रखा नहीं जाता।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The page names the definition of slums, the method, what to keep in mind, and every file that the figures come from, with its date and SHA-256. Write the definition into &lt;i&gt;Definition of slums&lt;/i&gt;: a share without one cannot be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;पृष्ठ झुग्गी बस्तियों की परिभाषा, विधि, ध्यान रखने योग्य बातें और हर वह फ़ाइल बताता है जिससे आँकड़े आए, उसकी तिथि और SHA-256 के साथ। परिभाषा &lt;i&gt;झुग्गी बस्तियों की परिभाषा&lt;/i&gt; में लिखें: उसके बिना हिस्से की तुलना नहीं हो सकती।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The result has colours, class names and overviews.&lt;/p&gt;</source>
   <translation>&lt;p&gt;परिणाम में रंग, क्लासों के नाम और ओवरव्यू होते हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The truth must not have been used in training, otherwise the figures flatter the model.&lt;/p&gt;</source>
   <translation>&lt;p&gt;ग्राउंड ट्रुथ का उपयोग प्रशिक्षण में नहीं हुआ होना चाहिए, नहीं तो आँकड़े असल से बेहतर दिखेंगे।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;This is an estimate from images and not the official value, which counts households in surveys and censuses.&lt;/p&gt;</source>
   <translation>&lt;p&gt;यह छवियों से अनुमान है, आधिकारिक मान नहीं, जो सर्वेक्षणों और जनगणनाओं में परिवार गिनता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;To use a Python of your own instead, name it under &lt;i&gt;Settings &amp;gt; Options &amp;gt; Processing &amp;gt; Providers &amp;gt; Slum Extractor&lt;/i&gt; or in the environment variable SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;इसके बजाय अपना Python इस्तेमाल करने के लिए उसे &lt;i&gt;सेटिंग &amp;gt; विकल्प &amp;gt; प्रोसेसिंग &amp;gt; प्रोवाइडर &amp;gt; Slum Extractor&lt;/i&gt; में या एनवायरनमेंट वेरिएबल SLUM_EXTRACTOR_PYTHON में बताएँ।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a U-Net on chip folders and writes a model package (.dlpk), which holds all that classification needs: weights, bands, normalisation, cell size and classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;चिप फ़ोल्डरों पर U-Net को प्रशिक्षित करता है और मॉडल पैकेज (.dlpk) लिखता है, जिसमें वर्गीकरण के लिए ज़रूरी सब कुछ होता है: वेट, बैंड, सामान्यीकरण, सेल आकार और क्लास।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Two columns follow, from which Track Slum Growth estimates areas: &lt;b&gt;MapAreaHa&lt;/b&gt;, the hectares mapped as the class, and &lt;b&gt;Design&lt;/b&gt;, the sampling or EVERY_CELL.&lt;/p&gt;</source>
   <translation>&lt;p&gt;इसके बाद दो कॉलम आते हैं, जिनसे ‘झुग्गी बस्तियों की वृद्धि ट्रैक करें’ क्षेत्रफल का अनुमान लगाता है: &lt;b&gt;MapAreaHa&lt;/b&gt;, क्लास के रूप में मानचित्रित हेक्टेयर, और &lt;b&gt;Design&lt;/b&gt;, प्रतिचयन या EVERY_CELL।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Uncertainty is a guide, not an error map: a model can be sure and wrong. Label one or two places of your own choice as well, where the map looks wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;अनिश्चितता एक संकेत है, त्रुटियों का नक्शा नहीं: मॉडल निश्चित होकर भी गलत हो सकता है। अपनी पसंद के एक-दो ऐसे स्थान भी लेबल करें जहाँ नक्शा गलत लगे।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use it when an export was interrupted before they were written, or when chips were added or removed by hand. Chips and labels are not changed; names and colours of classes are kept where the old files can still be read.&lt;/p&gt;</source>
   <translation>&lt;p&gt;इसका उपयोग तब करें जब निर्यात इनके बिना समाप्त हो गया हो, या चिपें हाथ से जोड़ी या हटाई गई हों। चिपें और लेबल नहीं बदलते; जहाँ पुरानी फ़ाइलें अब भी पढ़ी जा सकती हैं, वहाँ क्लासों के नाम और रंग बने रहते हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use the single tools, or the graphical model of the same chain, to change a setting in between.&lt;/p&gt;</source>
   <translation>&lt;p&gt;बीच में कोई सेटिंग बदलनी हो तो अलग-अलग टूल, या इसी शृंखला का ग्राफ़िकल मॉडल इस्तेमाल करें।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;When &lt;i&gt;Dates&lt;/i&gt; is empty, the date of each layer is read from its temporal range, otherwise from its name or file name (slums_2019.gpkg, slums_2019-03-15.tif), otherwise from a field named date or year. A year alone counts as its middle. In a model, and wherever names say nothing, give &lt;i&gt;Dates&lt;/i&gt; in the order of the layers.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;i&gt;तिथियाँ&lt;/i&gt; खाली हो तो हर परत की तिथि उसकी समय-सीमा से ली जाती है, नहीं तो उसके नाम या फ़ाइल नाम से (slums_2019.gpkg, slums_2019-03-15.tif), नहीं तो date या year नाम के फ़ील्ड से। केवल वर्ष दिया हो तो उसका मध्य माना जाता है। मॉडल में, और जहाँ भी नाम से कुछ पता न चले, &lt;i&gt;तिथियाँ&lt;/i&gt; परतों के क्रम में दें।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With NO_SIMPLIFY the polygons follow the cells' edges exactly and convert back to the same raster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;NO_SIMPLIFY के साथ पॉलीगॉन ठीक सेलों के किनारों पर चलते हैं और वापस बदलने पर वही रास्टर देते हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With SIMPLIFY the stairs of the cells' edges become fewer and straighter lines. Neighbours keep one border, so there is no gap, no overlap and no invalid polygon, and no line passes a cell's centre: the polygons still convert back to the same raster. The tolerance is half a cell at most, for that reason.&lt;/p&gt;</source>
   <translation>&lt;p&gt;SIMPLIFY के साथ सेल किनारों की सीढ़ियाँ कम और सीधी रेखाएँ बन जाती हैं। पड़ोसियों की सीमा एक ही रहती है, इसलिए न खाली जगह रहती है, न ओवरलैप, न कोई अमान्य पॉलीगॉन; और कोई रेखा सेल के केंद्र को पार नहीं करती: पॉलीगॉन वापस बदलने पर अब भी वही रास्टर देते हैं। इसी कारण सहनसीमा अधिकतम आधा सेल है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network access for the ImageNet weights, give a file of encoder weights, NONE, or PACKAGE with the backbone timm:tf_efficientnet_lite0, whose weights come with the engine. Encoders without pretrained weights are never frozen.&lt;/p&gt;</source>
   <translation>&lt;p&gt;ImageNet वेट के लिए नेटवर्क न हो तो एन्कोडर वेट की फ़ाइल, NONE, या बैकबोन timm:tf_efficientnet_lite0 के साथ PACKAGE दें, जिसके वेट प्लगइन का इंस्टॉल किया इंजन साथ लाता है। जिन एन्कोडरों के पूर्व-प्रशिक्षित वेट नहीं हैं, वे कभी फ़्रीज़ नहीं किए जाते।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network: on a machine of the same system and Python, fill a folder with wheels (FILL_WHEEL_FOLDER), copy it to this machine, and give it as WHEEL_FOLDER. Proxy and certificates are taken from QGIS's options.&lt;/p&gt;</source>
   <translation>&lt;p&gt;बिना नेटवर्क: उसी सिस्टम और उसी Python वाली मशीन पर wheel का फ़ोल्डर भरें (FILL_WHEEL_FOLDER), उसे साथ लाएँ और WHEEL_FOLDER में बताएँ। प्रॉक्सी और प्रमाणपत्र QGIS के विकल्पों वाले ही रहते हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page about a model package: network, bands, cell size, classes with their colours, normalisation, metrics, pictures and files, and whether this toolbox can run it and, if not, why.&lt;/p&gt;</source>
   <translation>&lt;p&gt;मॉडल पैकेज के बारे में एक पृष्ठ लिखता है: नेटवर्क, बैंड, सेल आकार, रंगों सहित क्लास, सामान्यीकरण, मेट्रिक, चित्र और फ़ाइलें, और यह कि यह टूलबॉक्स उसे चला सकता है या नहीं, और नहीं तो क्यों।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page that shows a chip folder: chips with their labels laid over, how often each class occurs, cell size and bands, histograms, and where the chips lie.&lt;/p&gt;</source>
   <translation>&lt;p&gt;चिप फ़ोल्डर दिखाने वाला एक पृष्ठ लिखता है: लेबल चढ़ी हुई चिपें, हर क्लास कितनी बार आती है, सेल आकार और बैंड, हिस्टोग्राम, और चिपें कहाँ स्थित हैं।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the files that describe a chip folder (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) again from the chips themselves.&lt;/p&gt;</source>
   <translation>&lt;p&gt;चिप फ़ोल्डर का वर्णन करने वाली फ़ाइलें (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) ख़ुद चिपों से नए सिरे से लिखता है।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the model of a package as an ONNX file, for programs other than this toolbox: the Deepness plugin of QGIS, onnxruntime, and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;पैकेज का मॉडल ONNX फ़ाइल के रूप में लिखता है, इस टूलबॉक्स से अलग प्रोग्रामों के लिए: QGIS का Deepness प्लगइन, onnxruntime और अन्य।&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.</source>
   <translation>3.10 से 3.14 तक का कोई Python। खाली: QGIS का अपना, जिससे केवल प्रति ली जाती है, या सिस्टम का कोई।</translation>
  </message>
  <message>
   <source>A band for each figure; the first is the share in percent.</source>
   <translation>हर आँकड़े के लिए एक बैंड; पहला प्रतिशत में हिस्सा है।</translation>
  </message>
  <message>
   <source>A building counts where the centre of its bounding box is; the layer is the same for all dates.</source>
   <translation>इमारत वहाँ गिनी जाती है जहाँ उसके बाउंडिंग बॉक्स का मध्य है; परत सभी तिथियों के लिए एक ही है।</translation>
  </message>
  <message>
   <source>A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is narrower or smaller is a sliver: it comes from offsets between images and from uncertain edges, and is listed separately.</source>
   <translation>परिवर्तन वहाँ नया या लुप्त गिना जाता है जहाँ वह कम से कम {} m चौड़ा और कम से कम {} m² बड़ा हो। इससे सँकरा या छोटा स्लिवर है: वह छवियों के बीच खिसकाव और अनिश्चित किनारों से आता है, और अलग दिखाया जाता है।</translation>
  </message>
  <message>
   <source>A chip covers {:.6g} x {:.6g} {}.</source>
   <translation>एक चिप {:.6g} x {:.6g} {} ज़मीन दिखाती है।</translation>
  </message>
  <message>
   <source>A feature with a smaller share of its area in a chip is left out of that chip.</source>
   <translation>जिस फ़ीचर के क्षेत्रफल का इससे कम अंश चिप में आता है, वह उस चिप से छोड़ दिया जाता है।</translation>
  </message>
  <message>
   <source>A few chips of the new place, of the model's classes. They measure the model before and after; SELF_TRAINING also learns from two thirds of them. Several folders: separated by ;</source>
   <translation>नई जगह की कुछ चिपें, मॉडल की क्लासों की। ये मॉडल को पहले और बाद में मापती हैं; SELF_TRAINING इनमें से दो तिहाई से सीखता भी है। कई फ़ोल्डर: ; से अलग</translation>
  </message>
  <message>
   <source>A hit is the class on both sides, a miss in truth only, a false alarm in the classification only. White was not compared.</source>
   <translation>सही पहचान: दोनों ओर वही क्लास; चूक: केवल ग्राउंड ट्रुथ में; ग़लत पहचान: केवल वर्गीकरण में। सफ़ेद की तुलना नहीं हुई।</translation>
  </message>
  <message>
   <source>A hundredth of the area</source>
   <translation>क्षेत्र का सौवाँ भाग</translation>
  </message>
  <message>
   <source>A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip is set up, mostly PyPI.</source>
   <translation>PyPI का मिरर; फ़ाइलें PyPI की ही होनी चाहिए, क्योंकि हर एक अपने हैश से जाँची जाती है। खाली: जैसा pip में सेट है, प्रायः PyPI।</translation>
  </message>
  <message>
   <source>A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.</source>
   <translation>एक प्रक्षेपित CRS। खाली: झुग्गी बस्तियों का CRS, या यदि वह डिग्री में हो तो उनके चारों ओर समक्षेत्र CRS।</translation>
  </message>
  <message>
   <source>A row for each unit and date: .gpkg or .csv.</source>
   <translation>हर इकाई और तिथि की एक पंक्ति: .gpkg या .csv।</translation>
  </message>
  <message>
   <source>A second image of the same place, written to the folder images2.</source>
   <translation>उसी स्थान की दूसरी छवि, जो images2 फ़ोल्डर में काटी जाती है।</translation>
  </message>
  <message>
   <source>A true object counts as found, and a classified one as right, when at least this share of its area is the class on the other side too.</source>
   <translation>वास्तविक ऑब्जेक्ट मिला हुआ, और वर्गीकृत ऑब्जेक्ट सही माना जाता है, जब उसके क्षेत्रफल का कम से कम इतना अंश दूसरी ओर भी उसी क्लास का हो।</translation>
  </message>
  <message>
   <source>AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), otherwise CPU (about 0.4 GB and 1.4 GB).</source>
   <translation>AUTO: CUDA, जहाँ NVIDIA का ड्राइवर और कार्ड पर्याप्त नए हों (लगभग 3 GB डाउनलोड, डिस्क पर 8 GB), नहीं तो CPU (लगभग 0.4 GB और 1.4 GB)।</translation>
  </message>
  <message>
   <source>AUTO: the GPU if there is one. GPU: fails if there is none.</source>
   <translation>AUTO: GPU, यदि हो। GPU: न हो तो विफल होता है।</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>सटीकता</translation>
  </message>
  <message>
   <source>Accuracy and growth</source>
   <translation>सटीकता और वृद्धि</translation>
  </message>
  <message>
   <source>Accuracy assessment points</source>
   <translation>सटीकता मूल्यांकन बिंदु</translation>
  </message>
  <message>
   <source>Accuracy assessment points of the dates</source>
   <translation>तिथियों के सटीकता मूल्यांकन बिंदु</translation>
  </message>
  <message>
   <source>Accuracy of {}</source>
   <translation>{} की सटीकता</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>सटीकता रिपोर्ट</translation>
  </message>
  <message>
   <source>Adapt Deep Learning Model</source>
   <translation>डीप लर्निंग मॉडल अनुकूलित करें</translation>
  </message>
  <message>
   <source>Adaptation report</source>
   <translation>अनुकूलन रिपोर्ट</translation>
  </message>
  <message>
   <source>Add the image to the map first, and open this step again.</source>
   <translation>पहले छवि को नक्शे में जोड़ें और यह चरण फिर से खोलें।</translation>
  </message>
  <message>
   <source>Additional input raster</source>
   <translation>अतिरिक्त इनपुट रास्टर</translation>
  </message>
  <message>
   <source>Additional models</source>
   <translation>अतिरिक्त मॉडल</translation>
  </message>
  <message>
   <source>Additional rasters</source>
   <translation>अतिरिक्त रास्टर</translation>
  </message>
  <message>
   <source>Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must reach the rasters by the same paths. Only use a cluster of your own: anyone who can send it work can run programs on it.</source>
   <translation>dask शेड्यूलर का पता, जैसे 'tcp://host:8786' या 'tls://host:8786': उसके वर्कर वर्गीकरण करते हैं। उन्हें रास्टर उन्हीं पाथ से मिलने चाहिए। केवल अपना ही क्लस्टर इस्तेमाल करें: जो उसे काम भेज सकता है, वह उस पर प्रोग्राम चला सकता है।</translation>
  </message>
  <message>
   <source>Administrative boundaries</source>
   <translation>प्रशासनिक सीमाएँ</translation>
  </message>
  <message>
   <source>All</source>
   <translation>सभी</translation>
  </message>
  <message>
   <source>All areas together</source>
   <translation>सभी क्षेत्र मिलाकर</translation>
  </message>
  <message>
   <source>All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.</source>
   <translation>मॉडल की सभी क्लासों के पॉलीगॉन बनते हैं: {}। केवल झुग्गी बस्तियों के पॉलीगॉन पाने के लिए SLUM_VALUES दें।</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>सभी फ़ाइलें (*)</translation>
  </message>
  <message>
   <source>All people</source>
   <translation>सभी लोग</translation>
  </message>
  <message>
   <source>All tools</source>
   <translation>सभी टूल</translation>
  </message>
  <message>
   <source>All {} cells that are known on both sides were compared.</source>
   <translation>दोनों ओर ज्ञात सभी {} सेलों की तुलना की गई।</translation>
  </message>
  <message>
   <source>Also keep chips without labels (ground without slums)</source>
   <translation>बिना लेबल वाली चिपें भी रखें (बिना झुग्गी बस्ती की ज़मीन)</translation>
  </message>
  <message>
   <source>An object is a patch of cells that touch along their edges. A true object is found when at least the least share of its area (see below) was classified as its class, and a classified one is invented when less than that share of its area is the class in truth.</source>
   <translation>ऑब्जेक्ट ऐसे सेलों का पैच है जो किनारों से सटे हों। वास्तविक ऑब्जेक्ट मिला हुआ माना जाता है जब उसके क्षेत्रफल का कम से कम न्यूनतम अंश (नीचे देखें) उसी की क्लास में वर्गीकृत हुआ हो; वर्गीकृत ऑब्जेक्ट काल्पनिक है जब उसके क्षेत्रफल का इससे कम अंश वास्तव में उस क्लास का हो।</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>दूसरी क्लास</translation>
  </message>
  <message>
   <source>Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.</source>
   <translation>कोई भी पैकेज: .dlpk, .emd या उसका JSON पाठ, ऐसे मॉडलों का भी जिन्हें केवल ArcGIS चला सकता है।</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'name value;name value'. Accepted are class_balancing, mixup, focal_loss (True or False), ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), balanced_sampling, chip_size and monitor. They override the parameters.</source>
   <translation>ArcGIS के रूप में, 'नाम मान;नाम मान'। ज्ञात हैं class_balancing, mixup, focal_loss (True या False), ignore_classes (क्लास मान), dice_loss_fraction (0 से 1), dice_loss_average (micro या macro), balanced_sampling, chip_size और monitor; ये पैरामीटरों पर भारी पड़ते हैं।</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'padding 100;batch_size 8'. Overrides the fields above.</source>
   <translation>ArcGIS के रूप में, 'padding 100;batch_size 8'। यहाँ जो लिखा है वह ऊपर के फ़ील्ड पर भारी पड़ता है।</translation>
  </message>
  <message>
   <source>Area in the whole map</source>
   <translation>पूरे नक्शे में क्षेत्रफल</translation>
  </message>
  <message>
   <source>Area of each class on the ground, of {} ha compared</source>
   <translation>ज़मीन पर हर क्लास का क्षेत्रफल, तुलना किए गए {} ha में से</translation>
  </message>
  <message>
   <source>Area of slums and its growth since the date before, as mapped and as estimated from the reference sample</source>
   <translation>झुग्गी बस्तियों का क्षेत्रफल और पिछली तिथि से उसकी वृद्धि, नक्शे के अनुसार और संदर्भ नमूने के अनुमान से</translation>
  </message>
  <message>
   <source>Area of slums, {}: {}</source>
   <translation>झुग्गी बस्तियों का क्षेत्रफल, {}: {}</translation>
  </message>
  <message>
   <source>Area of the classes in hectares</source>
   <translation>क्लासों का क्षेत्रफल, हेक्टेयर में</translation>
  </message>
  <message>
   <source>Area, patches and confidence of each class</source>
   <translation>हर क्लास का क्षेत्रफल, पैच और कॉन्फ़िडेंस</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>क्षेत्रफल</translation>
  </message>
  <message>
   <source>Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all.</source>
   <translation>क्षेत्रफल दीर्घवृत्तज पर हैं। जो ज़मीन किसी भी तिथि पर NoData है, वह सभी तिथियों से छोड़ दी जाती है।</translation>
  </message>
  <message>
   <source>Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.</source>
   <translation>क्षेत्रफल पूर्णांकित हिस्सों से निकलते हैं, और अंतराल अगले गुणज तक चौड़े किए जाते हैं। 0: पूर्णांकन नहीं।</translation>
  </message>
  <message>
   <source>Areas labelled already</source>
   <translation>पहले से लेबल किए गए क्षेत्र</translation>
  </message>
  <message>
   <source>Areas of the same name are one unit. Empty: the first text field.</source>
   <translation>एक ही नाम के क्षेत्र एक इकाई हैं। खाली: पहला टेक्स्ट फ़ील्ड।</translation>
  </message>
  <message>
   <source>As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.</source>
   <translation>जैसे 1;2, सेलों और पॉलीगॉन दोनों के लिए। खाली: 0 और NoData को छोड़कर हर मान।</translation>
  </message>
  <message>
   <source>At most about {}, at the pace of the last such run here.</source>
   <translation>पिछली ऐसी प्रक्रिया की गति से अधिकतम लगभग {}।</translation>
  </message>
  <message>
   <source>At most {} million cells; each raster takes up to {} MB.</source>
   <translation>अधिकतम {} मिलियन सेल; हर रास्टर अधिकतम {} MB लेता है।</translation>
  </message>
  <message>
   <source>Augmentation parameters</source>
   <translation>ऑगमेंटेशन पैरामीटर</translation>
  </message>
  <message>
   <source>Average over eight flips and rotations of the image: slightly better, eight times slower.</source>
   <translation>छवि के आठ पलटावों और घुमावों का औसत: थोड़ा बेहतर, आठ गुना धीमा।</translation>
  </message>
  <message>
   <source>Backbone model</source>
   <translation>बैकबोन मॉडल</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>पृष्ठभूमि</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>बैंड</translation>
  </message>
  <message>
   <source>Bands for the model</source>
   <translation>मॉडल के लिए बैंड</translation>
  </message>
  <message>
   <source>Bands: {}.</source>
   <translation>बैंड: {}।</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>बैच आकार</translation>
  </message>
  <message>
   <source>Blacken around feature</source>
   <translation>फ़ीचर के चारों ओर काला करें</translation>
  </message>
  <message>
   <source>Block size in metres</source>
   <translation>मीटर में ब्लॉक आकार</translation>
  </message>
  <message>
   <source>Boundaries</source>
   <translation>सीमाएँ</translation>
  </message>
  <message>
   <source>Buffer radius</source>
   <translation>बफ़र त्रिज्या</translation>
  </message>
  <message>
   <source>Build of PyTorch</source>
   <translation>PyTorch का बिल्ड</translation>
  </message>
  <message>
   <source>Buildings</source>
   <translation>इमारतें</translation>
  </message>
  <message>
   <source>Buildings in slums</source>
   <translation>झुग्गी बस्तियों में इमारतें</translation>
  </message>
  <message>
   <source>By administrative unit</source>
   <translation>प्रशासनिक इकाई के अनुसार</translation>
  </message>
  <message>
   <source>By date</source>
   <translation>तिथि के अनुसार</translation>
  </message>
  <message>
   <source>By period</source>
   <translation>अवधि के अनुसार</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>बाइट</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>CRS</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>ग्रिड का CRS</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>CSV फ़ाइलें (*.csv)</translation>
  </message>
  <message>
   <source>Cell size for two polygon layers</source>
   <translation>दो पॉलीगॉन परतों के लिए सेल आकार</translation>
  </message>
  <message>
   <source>Cell size in metres</source>
   <translation>मीटर में सेल आकार</translation>
  </message>
  <message>
   <source>Cell size in units of the raster's CRS</source>
   <translation>रास्टर के CRS की इकाइयों में सेल आकार</translation>
  </message>
  <message>
   <source>Cell size of the chips, for example 0.8. Empty: the raster's own.</source>
   <translation>चिपों का सेल आकार, उदाहरण के लिए 0.8। खाली: रास्टर का अपना।</translation>
  </message>
  <message>
   <source>Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, otherwise that of the image, otherwise 1 m.</source>
   <translation>उन छवियों का सेल आकार जिनसे झुग्गी बस्तियाँ निकाली गईं। खाली: तिथियों में दिए रास्टरों का सबसे छोटा, नहीं तो छवि का, नहीं तो 1 m।</translation>
  </message>
  <message>
   <source>Cell size to classify at, the same for all packages. Empty: the raster's own if the models were trained near it.</source>
   <translation>वर्गीकरण का सेल आकार, सभी पैकेजों के लिए एक। खाली: रास्टर का अपना, यदि मॉडल उसके निकट प्रशिक्षित हों।</translation>
  </message>
  <message>
   <source>Cell size to classify at. Empty: the raster's own if the model was trained near it, otherwise the model's.</source>
   <translation>जिस सेल आकार पर वर्गीकरण हो। खाली: रास्टर का अपना, यदि मॉडल उसके आसपास के आकार पर प्रशिक्षित हो, नहीं तो मॉडल का।</translation>
  </message>
  <message>
   <source>Cell size: {}.</source>
   <translation>सेल का आकार: {}।</translation>
  </message>
  <message>
   <source>Cells below the least count</source>
   <translation>न्यूनतम संख्या से कम वाले सेल</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a column. 0: as high as a chip.</source>
   <translation>कॉलम में एक चिप से अगली चिप तक सेलों की संख्या। 0: चिप की ऊँचाई जितनी।</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.</source>
   <translation>पंक्ति में एक चिप से अगली चिप तक सेलों की संख्या। 0: चिप की चौड़ाई जितनी, ताकि कोई ओवरलैप न हो।</translation>
  </message>
  <message>
   <source>Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.</source>
   <translation>टाइल के हर ओर संदर्भ के कम से कम इतने सेल। खाली: मॉडल के चिप आकार का चौथाई।</translation>
  </message>
  <message>
   <source>Cells of equal area</source>
   <translation>समान क्षेत्रफल वाले सेल</translation>
  </message>
  <message>
   <source>Cells or units</source>
   <translation>सेल या इकाइयाँ</translation>
  </message>
  <message>
   <source>Cells or units made by Summarize Slums By Grid: the dashboard's map shows their share of slum.</source>
   <translation>‘झुग्गी बस्तियों का ग्रिड के अनुसार सार’ से बने सेल या इकाइयाँ: डैशबोर्ड का नक्शा उनमें झुग्गी बस्ती का हिस्सा दिखाता है।</translation>
  </message>
  <message>
   <source>Cells that the majority filter changed: {} of {} ({}).</source>
   <translation>मेजॉरिटी फ़िल्टर से बदले हुए सेल: {}, कुल {} में से ({})।</translation>
  </message>
  <message>
   <source>Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown alone. 0: no limit.</source>
   <translation>झुग्गी बस्तियों में इससे कम लोगों वाले सेल, या जनसंख्या न देने पर इससे कम इमारतों वाले सेल, अकेले नहीं दिखाए जाते। 0: कोई सीमा नहीं।</translation>
  </message>
  <message>
   <source>Change from {} to {}</source>
   <translation>{} से {} तक परिवर्तन</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>बदला गया</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>परिवर्तन</translation>
  </message>
  <message>
   <source>Changes below {:.2f} m of width or {:.1f} m² are slivers.</source>
   <translation>{:.2f} m से कम चौड़ाई या {:.1f} m² से कम क्षेत्रफल के परिवर्तन स्लिवर हैं।</translation>
  </message>
  <message>
   <source>Changes that are narrower are slivers. Empty: 3 cells. 0: no limit.</source>
   <translation>इससे सँकरे परिवर्तन स्लिवर हैं। खाली: 3 सेल। 0: कोई सीमा नहीं।</translation>
  </message>
  <message>
   <source>Changes that are smaller are slivers. Empty: 4 times the square of the least width. 0: no limit.</source>
   <translation>इससे छोटे परिवर्तन स्लिवर हैं। खाली: न्यूनतम चौड़ाई के वर्ग का 4 गुना। 0: कोई सीमा नहीं।</translation>
  </message>
  <message>
   <source>Check Deep Learning Engine</source>
   <translation>डीप लर्निंग इंजन की जाँच करें</translation>
  </message>
  <message>
   <source>Check the accuracy…</source>
   <translation>सटीकता जाँचें…</translation>
  </message>
  <message>
   <source>Check the deep learning engine…</source>
   <translation>डीप लर्निंग इंजन की जाँच करें…</translation>
  </message>
  <message>
   <source>Check…</source>
   <translation>जाँचें…</translation>
  </message>
  <message>
   <source>Chip folder to validate with, instead of a share of the training chips. Several: separated by ;</source>
   <translation>प्रशिक्षण चिपों के एक अंश की जगह सत्यापन के लिए चिप फ़ोल्डर। कई हों तो ; से अलग करें</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>चिप आकार</translation>
  </message>
  <message>
   <source>Chips are cut again, rotated by each further multiple of this angle in degrees.</source>
   <translation>डिग्री में इस कोण के हर अगले क़दम पर घुमाकर चिपें दोबारा काटी जाती हैं।</translation>
  </message>
  <message>
   <source>Chips of {} x {} cells.</source>
   <translation>{} x {} सेल की चिपें।</translation>
  </message>
  <message>
   <source>Chips per training step. Empty: chosen to fit the memory. Choose fewer if memory runs out.</source>
   <translation>हर प्रशिक्षण चरण में चिपों की संख्या। खाली: मेमोरी के अनुसार चुनी जाती है। मेमोरी कम पड़े तो कम चुनें।</translation>
  </message>
  <message>
   <source>Chips with labels</source>
   <translation>लेबल वाली चिपें</translation>
  </message>
  <message>
   <source>Chips without any labelled cell are left out (ONLY_TILES_WITH_FEATURES): the ground beside slums in the other chips already shows what is not a slum. Tick it (ALL_TILES) if there are few chips, or if the model marks slums where there are none.</source>
   <translation>जिन चिपों में कोई लेबल वाली सेल नहीं है वे छोड़ दी जाती हैं (ONLY_TILES_WITH_FEATURES): बाकी चिपों में झुग्गी बस्तियों के पास की ज़मीन पहले ही दिखाती है कि क्या झुग्गी बस्ती नहीं है। चिपें कम हों, या मॉडल वहाँ झुग्गी बस्ती दिखाए जहाँ नहीं है, तो इसे चुनें (ALL_TILES)।</translation>
  </message>
  <message>
   <source>Choose a folder (required)</source>
   <translation>एक फ़ोल्डर चुनें (ज़रूरी)</translation>
  </message>
  <message>
   <source>Choose an image and a model package first.</source>
   <translation>पहले एक छवि और मॉडल पैकेज चुनें।</translation>
  </message>
  <message>
   <source>Choose the bands by name</source>
   <translation>बैंड नाम से चुनें</translation>
  </message>
  <message>
   <source>Chosen by memory</source>
   <translation>मेमोरी के अनुसार चुना जाता है</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>क्लास</translation>
  </message>
  <message>
   <source>Class data (boundaries or class raster)</source>
   <translation>क्लास डेटा (सीमाएँ या क्लास रास्टर)</translation>
  </message>
  <message>
   <source>Class of interest</source>
   <translation>रुचि की क्लास</translation>
  </message>
  <message>
   <source>Class raster or polygons</source>
   <translation>क्लास रास्टर या पॉलीगॉन</translation>
  </message>
  <message>
   <source>Class rasters</source>
   <translation>क्लास रास्टर</translation>
  </message>
  <message>
   <source>Class value field</source>
   <translation>क्लास मान फ़ील्ड</translation>
  </message>
  <message>
   <source>Class value field of classified polygons</source>
   <translation>वर्गीकृत पॉलीगॉन का क्लास मान फ़ील्ड</translation>
  </message>
  <message>
   <source>Class value field of polygons</source>
   <translation>पॉलीगॉन का क्लास मान फ़ील्ड</translation>
  </message>
  <message>
   <source>Class value of each cell, with the names and colours of the classes, in the format of its ending.</source>
   <translation>हर सेल का क्लास मान, क्लासों के नाम और रंगों के साथ, फ़ाइल के एक्सटेंशन के प्रारूप में।</translation>
  </message>
  <message>
   <source>Class values</source>
   <translation>क्लास मान</translation>
  </message>
  <message>
   <source>Class values of slums</source>
   <translation>झुग्गी बस्तियों के क्लास मान</translation>
  </message>
  <message>
   <source>Class {}</source>
   <translation>क्लास {}</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>क्लास</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>क्लास: {}।</translation>
  </message>
  <message>
   <source>Classification report</source>
   <translation>वर्गीकरण रिपोर्ट</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>वर्गीकृत</translation>
  </message>
  <message>
   <source>Classified as</source>
   <translation>वर्गीकृत क्लास</translation>
  </message>
  <message>
   <source>Classified raster</source>
   <translation>वर्गीकृत रास्टर</translation>
  </message>
  <message>
   <source>Classified_Tiles is the format for pixel classification, which is what this toolbox trains.</source>
   <translation>Classified_Tiles पिक्सेल वर्गीकरण का प्रारूप है, और यह टूलबॉक्स उसी के लिए प्रशिक्षण करता है।</translation>
  </message>
  <message>
   <source>Classifies the visible part of the map, at most 2 million cells, as a temporary layer.</source>
   <translation>नक्शा अभी जो दिखाता है उसे, अधिकतम 20 लाख सेल, अस्थायी परत के रूप में वर्गीकृत करता है।</translation>
  </message>
  <message>
   <source>Classify Pixels Using Deep Learning</source>
   <translation>डीप लर्निंग द्वारा पिक्सेल वर्गीकरण</translation>
  </message>
  <message>
   <source>Classify this image, or one of another date, and get polygons.</source>
   <translation>इस छवि का, या किसी दूसरी तारीख की छवि का वर्गीकरण करें और पॉलीगॉन पाएँ।</translation>
  </message>
  <message>
   <source>Click the corners of a slum; a right-click closes its outline and opens its form. Then draw the study area: the ground where you have drawn every slum. Save both layers.</source>
   <translation>किसी झुग्गी बस्ती के कोनों पर क्लिक करें; राइट-क्लिक से उसकी सीमा बंद होती है और उसका फ़ॉर्म खुलता है। फिर अध्ययन क्षेत्र बनाएँ: वह ज़मीन जहाँ आपने हर झुग्गी बस्ती बनाई है। दोनों परतें सहेजें।</translation>
  </message>
  <message>
   <source>Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.</source>
   <translation>रास्टर की एट्रिब्यूट तालिका का कौन-सा कॉलम रखा जाए। Value, यानी क्लास मान, gridcode के रूप में रखा जाता है।</translation>
  </message>
  <message>
   <source>Compare Models</source>
   <translation>मॉडलों की तुलना</translation>
  </message>
  <message>
   <source>Compare dates, on a map, in a table and on a dashboard.</source>
   <translation>तिथियों की तुलना करें: नक्शे पर, तालिका में और डैशबोर्ड पर।</translation>
  </message>
  <message>
   <source>Compare the result with what is true in the test areas.</source>
   <translation>परिणाम की तुलना परीक्षण क्षेत्रों की वास्तविकता से करें।</translation>
  </message>
  <message>
   <source>Compare this class only, such as that of slums: all others count as background on both sides. Empty: all classes.</source>
   <translation>केवल इस क्लास की तुलना करें, जैसे झुग्गी बस्ती की: बाकी सभी दोनों ओर पृष्ठभूमि माने जाते हैं। खाली: सभी क्लास।</translation>
  </message>
  <message>
   <source>Compare this class with all others taken together. Empty: all classes but the background count together.</source>
   <translation>इस क्लास की तुलना बाक़ी सबसे एक साथ करें। खाली: पृष्ठभूमि को छोड़कर सभी क्लास एक साथ गिनी जाती हैं।</translation>
  </message>
  <message>
   <source>Compare this many random cells only. Empty or 0: every cell is compared.</source>
   <translation>केवल इतने यादृच्छिक सेलों की तुलना करें। खाली या 0: हर सेल की तुलना होती है।</translation>
  </message>
  <message>
   <source>Compared on</source>
   <translation>तुलना का आधार</translation>
  </message>
  <message>
   <source>Compared on {}.</source>
   <translation>तुलना इन पर: {}।</translation>
  </message>
  <message>
   <source>Comparison of {} models</source>
   <translation>{} मॉडलों की तुलना</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <translation>तुलना रिपोर्ट</translation>
  </message>
  <message>
   <source>Compound rate per year</source>
   <translation>वार्षिक चक्रवृद्धि दर</translation>
  </message>
  <message>
   <source>Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after - before) / before / years (UN-Habitat, SDG indicator 11.3.1).</source>
   <translation>चक्रवृद्धि दर: (बाद / पहले)^(1 / वर्ष) - 1 (FAO 1995; Puyravaud 2003)। साधारण दर: (बाद - पहले) / पहले / वर्ष (UN-Habitat, SDG संकेतक 11.3.1)।</translation>
  </message>
  <message>
   <source>Compute Accuracy For Pixel Classification</source>
   <translation>पिक्सेल वर्गीकरण की सटीकता गणना</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU, and on a CPU if a trial is faster.</source>
   <translation>नेटवर्क की गणना आधी प्रिसिज़न (half precision) में करता है। AUTO: GPU पर, और CPU पर वहाँ जहाँ परीक्षण में तेज़ निकले।</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU. TRUE: also on a CPU with bfloat16, which is two to four times as fast and changes the class of one or two cells in a hundred. FALSE: never.</source>
   <translation>नेटवर्क की गणना आधी प्रिसिज़न (half precision) में करता है। AUTO: GPU पर। TRUE: bfloat16 वाले CPU पर भी, जो दो से चार गुना तेज़ है और सौ में एक या दो सेलों को दूसरी क्लास देता है। FALSE: कहीं नहीं।</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>कॉन्फ़िडेंस</translation>
  </message>
  <message>
   <source>Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.</source>
   <translation>प्रतिशत में कॉन्फ़िडेंस, जैसा ‘डीप लर्निंग द्वारा पिक्सेल वर्गीकरण’ लिखता है: हर सेल में झुग्गी बस्तियों का औसत कॉन्फ़िडेंस देता है।</translation>
  </message>
  <message>
   <source>Confidence is the model's own estimate. How right the result is, only ground truth can say: use Draw test areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel Classification.</source>
   <translation>कॉन्फ़िडेंस मॉडल का अपना अनुमान है। परिणाम कितना सही है, यह केवल ग्राउंड ट्रुथ बता सकती है: मेनू में परीक्षण क्षेत्र बनाएँ और सटीकता जाँचें का, या उपकरण पिक्सेल वर्गीकरण की सटीकता गणना का उपयोग करें।</translation>
  </message>
  <message>
   <source>Confidence is the probability that the model gives to the class of a cell. A cell is unsure below {} %. Probabilities of a model are not an accuracy: compare the result with ground truth.</source>
   <translation>कॉन्फ़िडेंस वह प्रायिकता है जो मॉडल किसी सेल की क्लास को देता है। {} % से कम पर सेल अनिश्चित है। मॉडल की प्रायिकताएँ सटीकता नहीं हैं: परिणाम की तुलना ग्राउंड ट्रुथ से करें।</translation>
  </message>
  <message>
   <source>Confidence raster</source>
   <translation>कॉन्फ़िडेंस रास्टर</translation>
  </message>
  <message>
   <source>Confidence was not computed: ask for a confidence raster to have it.</source>
   <translation>कॉन्फ़िडेंस की गणना नहीं हुई: पाने के लिए कॉन्फ़िडेंस रास्टर माँगें।</translation>
  </message>
  <message>
   <source>Confusion matrices of the change</source>
   <translation>परिवर्तन के कन्फ़्यूज़न मैट्रिक्स</translation>
  </message>
  <message>
   <source>Confusion matrices of the dates</source>
   <translation>तिथियों के कन्फ़्यूज़न मैट्रिक्स</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>कन्फ़्यूज़न मैट्रिक्स</translation>
  </message>
  <message>
   <source>Confusion matrix in {}: rows are what was classified, columns the truth</source>
   <translation>{} में कन्फ़्यूज़न मैट्रिक्स: पंक्तियाँ वर्गीकरण हैं, कॉलम ग्राउंड ट्रुथ</translation>
  </message>
  <message>
   <source>Confusion matrix of the classification</source>
   <translation>वर्गीकरण का कन्फ़्यूज़न मैट्रिक्स</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>कॉन्टैक्ट शीट</translation>
  </message>
  <message>
   <source>Continues a run into the same output folder that was killed or cancelled, with the same parameters. The model is the same as without the interruption. If there is no such run, training starts from the beginning.</source>
   <translation>उसी आउटपुट फ़ोल्डर का बीच में बंद या रद्द हुआ रन उन्हीं पैरामीटरों के साथ आगे बढ़ाता है, और अंत में वही मॉडल देता है जो बिना रुके मिलता। ऐसा कोई रन न हो तो शुरुआत से शुरू करता है।</translation>
  </message>
  <message>
   <source>Correct background</source>
   <translation>सही पृष्ठभूमि</translation>
  </message>
  <message>
   <source>Create multipart features</source>
   <translation>मल्टीपार्ट फ़ीचर बनाएँ</translation>
  </message>
  <message>
   <source>Crop mode</source>
   <translation>क्रॉप मोड</translation>
  </message>
  <message>
   <source>Cut a hole</source>
   <translation>छेद काटें</translation>
  </message>
  <message>
   <source>Cut an image and the outlines of its slums into chips.</source>
   <translation>छवि और उसकी झुग्गी बस्तियों की सीमाओं को चिपों में काटें।</translation>
  </message>
  <message>
   <source>Cut, pad and stitch exactly as ArcGIS does, seams included. For results that must equal ArcGIS's.</source>
   <translation>ठीक ArcGIS की तरह काटना, पैडिंग देना और जोड़ना, जोड़ की रेखाओं सहित, ऐसे परिणामों के लिए जो ArcGIS के बराबर होने ही चाहिए।</translation>
  </message>
  <message>
   <source>DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. OTHER_SENSORS: also tone curve, colours, haze, sharpness and noise, for a model that is used on images of other dates and sensors. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it.</source>
   <translation>DEFAULT: कई पैमानों पर क्रॉप, पलटाव, चौथाई घुमाव, चमक और कंट्रास्ट, यादृच्छिक रूप से। OTHER_SENSORS: साथ में टोन वक्र, रंग, धुंध, तीक्ष्णता और शोर भी, ऐसे मॉडल के लिए जो दूसरी तिथियों और सेंसरों की छवियों पर चलेगा। CUSTOM: जो ऑगमेंटेशन पैरामीटर में लिखा है। FILE: पहले चिप फ़ोल्डर की transforms.json, जैसे ArcGIS पढ़ता है।</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>डैशबोर्ड</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Dask शेड्यूलर</translation>
  </message>
  <message>
   <source>Data augmentation</source>
   <translation>डेटा ऑगमेंटेशन</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>तिथि</translation>
  </message>
  <message>
   <source>Dates of the layers</source>
   <translation>परतों की तिथियाँ</translation>
  </message>
  <message>
   <source>Dates of the layers: {}.</source>
   <translation>परतों की तिथियाँ: {}।</translation>
  </message>
  <message>
   <source>Decides between places of equal score. The same seed gives the same places.</source>
   <translation>बराबर अंक वाले स्थानों में से चुनता है। वही सीड वही स्थान देता है।</translation>
  </message>
  <message>
   <source>Deep learning</source>
   <translation>डीप लर्निंग</translation>
  </message>
  <message>
   <source>Deep learning engine</source>
   <translation>डीप लर्निंग इंजन</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>डिफ़ॉल्ट मान</translation>
  </message>
  <message>
   <source>Definition of slums</source>
   <translation>झुग्गी बस्तियों की परिभाषा</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>अंतर</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>अंतर</translation>
  </message>
  <message>
   <source>Distance between boundaries</source>
   <translation>सीमाओं के बीच दूरी</translation>
  </message>
  <message>
   <source>Download into the folder of wheels and install nothing. Do this on a machine with network, the same system and the same version of Python as the one that is to be installed.</source>
   <translation>wheel के फ़ोल्डर में डाउनलोड करता है और कुछ इंस्टॉल नहीं करता। यह नेटवर्क वाली ऐसी मशीन पर करें जिसका सिस्टम और Python का संस्करण वही हो जो उस मशीन का है जिस पर इंस्टॉल करना है।</translation>
  </message>
  <message>
   <source>Draw at the scale of the cells: zoom in until roofs can be told apart.</source>
   <translation>सेलों के पैमाने पर बनाएँ: तब तक ज़ूम करें जब तक छतें अलग-अलग न दिखें।</translation>
  </message>
  <message>
   <source>Draw by what the image shows; the results are hidden.</source>
   <translation>छवि में जो दिखता है उसी के अनुसार बनाएँ; परिणाम छिपे हुए हैं।</translation>
  </message>
  <message>
   <source>Draw every slum in them; areas without slums count too. Outlines may go beyond the area.</source>
   <translation>उनकी हर झुग्गी बस्ती बनाएँ; बिना झुग्गी बस्ती वाले क्षेत्र भी गिने जाते हैं। सीमाएँ क्षेत्र से बाहर जा सकती हैं।</translation>
  </message>
  <message>
   <source>Draw every slum inside the study area: what is not drawn there is learned as not slum.</source>
   <translation>अध्ययन क्षेत्र की हर झुग्गी बस्ती की सीमा बनाएँ: जिसकी सीमा वहाँ नहीं बनी, उसे मॉडल झुग्गी बस्ती नहीं मानना सीखता है।</translation>
  </message>
  <message>
   <source>Draw labels…</source>
   <translation>लेबल बनाएँ…</translation>
  </message>
  <message>
   <source>Draw slums</source>
   <translation>झुग्गी बस्तियाँ बनाएँ</translation>
  </message>
  <message>
   <source>Draw study area</source>
   <translation>अध्ययन क्षेत्र बनाएँ</translation>
  </message>
  <message>
   <source>Draw test areas</source>
   <translation>परीक्षण क्षेत्र बनाएँ</translation>
  </message>
  <message>
   <source>Draw test areas…</source>
   <translation>परीक्षण क्षेत्र बनाएँ…</translation>
  </message>
  <message>
   <source>Drop the background</source>
   <translation>पृष्ठभूमि छोड़ें</translation>
  </message>
  <message>
   <source>ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while it trains, and into the model's folder afterwards.</source>
   <translation>ENABLE_TENSORBOARD लॉग लिखता है: प्रशिक्षण के दौरान मॉडल फ़ोल्डर के नाम के अंत में .training वाले फ़ोल्डर में, और उसके बाद मॉडल के फ़ोल्डर में।</translation>
  </message>
  <message>
   <source>EQUAL: every model has the same weight. VALIDATION_IOU: weight by the IoU on each model's validation chips.</source>
   <translation>EQUAL: हर मॉडल समान गिना जाता है। VALIDATION_IOU: प्रशिक्षण में अलग रखी चिपों पर उसके IoU के अनुसार।</translation>
  </message>
  <message>
   <source>Each area</source>
   <translation>हर क्षेत्र</translation>
  </message>
  <message>
   <source>Each model</source>
   <translation>हर मॉडल</translation>
  </message>
  <message>
   <source>Each step fills in what the steps before have made.</source>
   <translation>हर चरण में पिछले चरणों का परिणाम भरा मिलता है।</translation>
  </message>
  <message>
   <source>Empty: PyTorch's own.</source>
   <translation>खाली: PyTorch का अपना।</translation>
  </message>
  <message>
   <source>Empty: every feature is class 1.</source>
   <translation>खाली: हर फ़ीचर क्लास 1 का है।</translation>
  </message>
  <message>
   <source>Empty: that of the slums.</source>
   <translation>खाली: झुग्गी बस्तियों का विस्तार।</translation>
  </message>
  <message>
   <source>Empty: the field {} is used.</source>
   <translation>खाली: फ़ील्ड {} लिया जाता है।</translation>
  </message>
  <message>
   <source>Encoder weights</source>
   <translation>एन्कोडर वेट</translation>
  </message>
  <message>
   <source>Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of segmentation-models-pytorch or timm.</source>
   <translation>एन्कोडर: ArcGIS का कीवर्ड, जैसे RESNET34 या MOBILENET_V2, या segmentation-models-pytorch या timm के किसी एन्कोडर का नाम।</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>इंजन</translation>
  </message>
  <message>
   <source>Engine report</source>
   <translation>इंजन रिपोर्ट</translation>
  </message>
  <message>
   <source>Entropy of the class probabilities of each cell, in percent of the greatest possible: 0 where the model is sure, 100 where all classes are equally probable. With test time augmentation, of the averaged probabilities: views that disagree add to it.</source>
   <translation>हर सेल की क्लास-प्रायिकताओं की एन्ट्रॉपी, अधिकतम संभव के प्रतिशत में: 0 जहाँ मॉडल निश्चित है, 100 जहाँ सभी क्लास बराबर संभावित हैं। टेस्ट-टाइम ऑगमेंटेशन के साथ, औसत प्रायिकताओं की: असहमत दृश्य इसे बढ़ाते हैं।</translation>
  </message>
  <message>
   <source>Epoch {} of {}.</source>
   <translation>इपॉक {} / {}।</translation>
  </message>
  <message>
   <source>Epoch {}.</source>
   <translation>इपॉक {}।</translation>
  </message>
  <message>
   <source>Error raster</source>
   <translation>त्रुटि रास्टर</translation>
  </message>
  <message>
   <source>Error-adjusted area and growth</source>
   <translation>त्रुटि-समायोजित क्षेत्रफल और वृद्धि</translation>
  </message>
  <message>
   <source>Error-adjusted growth, ha</source>
   <translation>त्रुटि-समायोजित वृद्धि, हेक्टेयर</translation>
  </message>
  <message>
   <source>Error-adjusted share</source>
   <translation>त्रुटि-समायोजित हिस्सा</translation>
  </message>
  <message>
   <source>Error-adjusted shares are mapped shares times the estimated over the mapped area of slums. The area is a stratified estimate from the reference sample (Olofsson et al. 2013, 2014). A unit has its own estimate where it has enough points.</source>
   <translation>त्रुटि-समायोजित हिस्से नक्शे के हिस्सों को झुग्गी बस्तियों के अनुमानित और मानचित्रित क्षेत्रफल के अनुपात से गुणा करके मिलते हैं। क्षेत्रफल संदर्भ नमूने से स्तरीकृत अनुमान है (Olofsson आदि 2013, 2014)। पर्याप्त बिंदु होने पर इकाई का अपना अनुमान होता है।</translation>
  </message>
  <message>
   <source>Error-adjusted, ha</source>
   <translation>त्रुटि-समायोजित, हेक्टेयर</translation>
  </message>
  <message>
   <source>Esri compatible</source>
   <translation>Esri संगत</translation>
  </message>
  <message>
   <source>Estimated, ha</source>
   <translation>अनुमानित, ha</translation>
  </message>
  <message>
   <source>Every cell was compared, so the figures have no sampling error. The intervals show how much they depend on the place: a bootstrap that draws 100 blocks of the area with replacement.</source>
   <translation>हर सेल की तुलना हुई, इसलिए आँकड़ों में प्रतिचयन त्रुटि नहीं है। अंतराल बताते हैं कि वे स्थान पर कितने निर्भर हैं: बूटस्ट्रैप, जो क्षेत्र के 100 ब्लॉक प्रतिस्थापन सहित चुनता है।</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>सब कुछ</translation>
  </message>
  <message>
   <source>Export Model To ONNX</source>
   <translation>मॉडल को ONNX में निर्यात करें</translation>
  </message>
  <message>
   <source>Export Training Data For Deep Learning</source>
   <translation>डीप लर्निंग के लिए प्रशिक्षण डेटा निर्यात</translation>
  </message>
  <message>
   <source>Export training data…</source>
   <translation>प्रशिक्षण डेटा निर्यात करें…</translation>
  </message>
  <message>
   <source>Extent of the grid</source>
   <translation>ग्रिड का विस्तार</translation>
  </message>
  <message>
   <source>Extract Slums</source>
   <translation>झुग्गी बस्तियाँ निकालें</translation>
  </message>
  <message>
   <source>Extract slums…</source>
   <translation>झुग्गी बस्तियाँ निकालें…</translation>
  </message>
  <message>
   <source>Extraction and Tracking Chain (graphical model)</source>
   <translation>निष्कर्षण और ट्रैकिंग शृंखला (ग्राफ़िकल मॉडल)</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.</source>
   <translation>FOUR: एक किनारा साझा करने वाले सेल; कोने बनाए रखता है। EIGHT: कोनों पर के सेल भी; कोनों को गोल करता है।</translation>
  </message>
  <message>
   <source>FREEZE_MODEL keeps the pretrained encoder weights unchanged: faster. UNFREEZE_MODEL trains them too, the first layers at a tenth of the learning rate: better if there are enough chips. TWO_PHASES: frozen for a third of the run, then trained, with a learning rate cycle for each phase.</source>
   <translation>FREEZE_MODEL पूर्व-प्रशिक्षित एन्कोडर वेट ज्यों के त्यों रखता है: तेज़। UNFREEZE_MODEL उन्हें भी प्रशिक्षित करता है, पहली परतों को दर के दसवें भाग पर: चिपें पर्याप्त हों तो बेहतर। TWO_PHASES: रन के एक तिहाई तक फ़्रीज़, उसके बाद नहीं; हर चरण में लर्निंग दर का अपना चक्र।</translation>
  </message>
  <message>
   <source>False alarm</source>
   <translation>ग़लत पहचान</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>फ़ील्ड</translation>
  </message>
  <message>
   <source>Figure that decides which epoch is best, and when to stop early. MIOU counts the background, as in ArcGIS; F1_SCORE, DICE, PRECISION and RECALL do not.</source>
   <translation>सबसे अच्छा इपॉक चुनने और समय से पहले रुकने का मापदंड। MIOU पृष्ठभूमि को गिनता है, जैसे ArcGIS में; F1_SCORE, DICE, PRECISION और RECALL नहीं।</translation>
  </message>
  <message>
   <source>Figures of each class</source>
   <translation>हर क्लास के आँकड़े</translation>
  </message>
  <message>
   <source>Figures of each class with 95 % confidence intervals</source>
   <translation>95 % विश्वास अंतराल के साथ हर क्लास के आँकड़े</translation>
  </message>
  <message>
   <source>Figures with 95 % intervals, and the time to classify</source>
   <translation>95 % अंतराल वाले आँकड़े और वर्गीकरण का समय</translation>
  </message>
  <message>
   <source>Figures, sources with their hashes, method and caveats, to be read by programs.</source>
   <translation>आँकड़े, हैश के साथ स्रोत, विधि और सावधानियाँ, प्रोग्रामों के पढ़ने के लिए।</translation>
  </message>
  <message>
   <source>File</source>
   <translation>फ़ाइल</translation>
  </message>
  <message>
   <source>Files that the figures come from</source>
   <translation>वे फ़ाइलें जिनसे आँकड़े आए</translation>
  </message>
  <message>
   <source>Filtered class raster</source>
   <translation>फ़िल्टर किया हुआ क्लास रास्टर</translation>
  </message>
  <message>
   <source>Find Learning Rate</source>
   <translation>लर्निंग दर खोजें</translation>
  </message>
  <message>
   <source>Folder for the chips. If it holds chips of the same kind already, these are added to them.</source>
   <translation>चिपों का फ़ोल्डर। यदि उसमें पहले से इसी प्रकार की चिपें हैं, तो ये उनमें जुड़ जाती हैं।</translation>
  </message>
  <message>
   <source>Folder for the model package, .dlpk, which gets the folder's name.</source>
   <translation>मॉडल पैकेज (.dlpk) का फ़ोल्डर; पैकेज को फ़ोल्डर का नाम मिलता है।</translation>
  </message>
  <message>
   <source>Folder for the new package, .dlpk, which gets the folder's name, and the report.</source>
   <translation>नए पैकेज (.dlpk, जिसे फ़ोल्डर का नाम मिलता है) और रिपोर्ट का फ़ोल्डर।</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS.</source>
   <translation>डीप लर्निंग के लिए प्रशिक्षण डेटा निर्यात द्वारा, यहाँ या ArcGIS में, बनाया गया फ़ोल्डर।</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; (same bands; classes are united, statistics merged).</source>
   <translation>डीप लर्निंग के लिए प्रशिक्षण डेटा निर्यात द्वारा, यहाँ या ArcGIS में, बनाया गया फ़ोल्डर। कई हों तो ; से अलग करें (बैंड वही हों; क्लासें मिला दी जाती हैं, आँकड़े जोड़ दिए जाते हैं)।</translation>
  </message>
  <message>
   <source>Folder of classified rasters</source>
   <translation>वर्गीकृत रास्टरों का फ़ोल्डर</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>wheel का फ़ोल्डर</translation>
  </message>
  <message>
   <source>Folder with the folders images and labels. Only the files that describe the chips are written.</source>
   <translation>वह फ़ोल्डर जिसमें images और labels फ़ोल्डर हैं। केवल चिपों का वर्णन करने वाली फ़ाइलें लिखी जाती हैं।</translation>
  </message>
  <message>
   <source>Follow the outer edge of the roofs; leave out wide roads, water and empty ground.</source>
   <translation>छतों के बाहरी किनारे पर चलें; चौड़ी सड़कें, पानी और खाली ज़मीन छोड़ दें।</translation>
  </message>
  <message>
   <source>Footprints of the chips</source>
   <translation>चिपों की रूपरेखाएँ</translation>
  </message>
  <message>
   <source>For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. For FILE: another JSON file.</source>
   <translation>CUSTOM के लिए, ArcGIS के रूप में: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'। खाली: यही। अंतिम संख्याएँ प्रायिकताएँ हैं। FILE के लिए: कोई दूसरी JSON फ़ाइल।</translation>
  </message>
  <message>
   <source>For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData.</source>
   <translation>अधिक क्लासों वाले मॉडल के लिए, जैसे 6 या 5;6। खाली: 0 और NoData को छोड़कर हर मान।</translation>
  </message>
  <message>
   <source>For an image of another date, sensor or place. AUTO: only if the image differs from the training images, by the method that fits. NETWORK: adapts the model's batch norms to a sample of the image, without labels. IMAGE: gives each band the mean and deviation of the training images. HISTOGRAM: gives it their histogram. NONE: no change.</source>
   <translation>किसी दूसरी तिथि, सेंसर या जगह की छवि के लिए। AUTO: केवल जब छवि प्रशिक्षण की छवियों से अलग हो, उपयुक्त तरीके से। NETWORK: बिना लेबल, छवि के नमूने के अनुसार मॉडल के बैच नॉर्म बदलता है। IMAGE: हर बैंड को प्रशिक्षण की छवियों का माध्य और विचलन देता है। HISTOGRAM: उसे उनका हिस्टोग्राम देता है। NONE: कोई बदलाव नहीं।</translation>
  </message>
  <message>
   <source>For machines without network: install from the files in this folder alone.</source>
   <translation>बिना नेटवर्क वाली मशीनों के लिए: केवल इस फ़ोल्डर की फ़ाइलों से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>मिले</translation>
  </message>
  <message>
   <source>Found by a range test</source>
   <translation>रेंज टेस्ट से खोजा जाता है</translation>
  </message>
  <message>
   <source>Freeze the backbone</source>
   <translation>बैकबोन फ़्रीज़ करें</translation>
  </message>
  <message>
   <source>From an image to slums on a map</source>
   <translation>छवि से नक्शे पर झुग्गी बस्तियों तक</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>कहाँ से कहाँ तक</translation>
  </message>
  <message>
   <source>From random places on one boundary to the nearest point of the other, in metres on the ground; good to about half a cell. Only around objects that are right or were found: others have no counterpart to measure to. The edges of the area, of NoData and of the mask are no boundaries.</source>
   <translation>एक सीमा के यादृच्छिक स्थानों से दूसरी के निकटतम बिंदु तक, ज़मीन पर मीटर में; लगभग आधे सेल तक सही। केवल सही या मिले हुए ऑब्जेक्टों के चारों ओर: बाकी का कोई जोड़ नहीं, जिस तक मापा जाए। क्षेत्र, NoData और मास्क के किनारे सीमाएँ नहीं माने जाते।</translation>
  </message>
  <message>
   <source>From {} to {} growth cannot be told from zero: {} ha (95 % interval {} to {} ha).</source>
   <translation>{} से {} तक वृद्धि शून्य से अलग नहीं कही जा सकती: {} हेक्टेयर (95 % अंतराल {} से {} हेक्टेयर)।</translation>
  </message>
  <message>
   <source>From {} to {} slums have grown by {} ha (95 % interval {} to {} ha).</source>
   <translation>{} से {} तक झुग्गी बस्तियाँ {} हेक्टेयर बढ़ीं (95 % अंतराल {} से {} हेक्टेयर)।</translation>
  </message>
  <message>
   <source>From {} to {} slums have shrunk: growth of {} ha (95 % interval {} to {} ha).</source>
   <translation>{} से {} तक झुग्गी बस्तियाँ घटीं: वृद्धि {} हेक्टेयर (95 % अंतराल {} से {} हेक्टेयर)।</translation>
  </message>
  <message>
   <source>From {} to {}: {} ha persisted, {} ha are new, {} ha are gone.</source>
   <translation>{} से {} तक: {} ha बना रहा, {} ha नया है, {} ha लुप्त हुआ।</translation>
  </message>
  <message>
   <source>Further images of the same kind, also cut into chips.</source>
   <translation>इसी प्रकार की और छवियाँ, वे भी काटी जाती हैं।</translation>
  </message>
  <message>
   <source>Further images. Where they overlap, the input raster is on top, then the first of these.</source>
   <translation>और छवियाँ। जहाँ वे एक-दूसरे पर चढ़ती हैं, वहाँ इनपुट रास्टर और फिर इनमें से पहली ऊपर रहती है।</translation>
  </message>
  <message>
   <source>Further packages, used together with the first: their probabilities are averaged, and the run takes the time of all. They must have the same classes, bands and cell size.</source>
   <translation>अन्य पैकेज जो पहले के साथ उत्तर देते हैं: सबकी प्रायिकताओं का औसत लिया जाता है, जिसमें सबका समय लगता है। उनकी क्लास, बैंड और सेल आकार समान होने चाहिए।</translation>
  </message>
  <message>
   <source>GPU ID</source>
   <translation>GPU ID</translation>
  </message>
  <message>
   <source>Generalization and conversion</source>
   <translation>सामान्यीकरण और रूपांतरण</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>GeoTIFF, GeoPackage, HTML page, model package or chip folder that a tool of this toolbox has written. Of a GeoPackage with several layers: file.gpkg|layername=layer.</source>
   <translation>GeoTIFF, GeoPackage, HTML पृष्ठ, मॉडल पैकेज या चिप फ़ोल्डर जिसे इस टूलबॉक्स के किसी टूल ने लिखा है। कई परतों वाले GeoPackage के लिए: file.gpkg|layername=layer.</translation>
  </message>
  <message>
   <source>Give doubtful slums low confidence.</source>
   <translation>संदिग्ध झुग्गी बस्तियों को निम्न कॉन्फ़िडेंस दें।</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>लुप्त</translation>
  </message>
  <message>
   <source>Grid for the dashboard</source>
   <translation>डैशबोर्ड के लिए ग्रिड</translation>
  </message>
  <message>
   <source>Ground truth</source>
   <translation>ग्राउंड ट्रुथ</translation>
  </message>
  <message>
   <source>Growth curve</source>
   <translation>वृद्धि वक्र</translation>
  </message>
  <message>
   <source>Guessed from its name.</source>
   <translation>इसके नाम से अनुमानित।</translation>
  </message>
  <message>
   <source>Guides, examples and measurements are on the website of Slum Extractor {}, which needs the internet.</source>
   <translation>मार्गदर्शिकाएँ, उदाहरण और माप Slum Extractor {} की वेबसाइट पर हैं, जिसके लिए इंटरनेट चाहिए।</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML फ़ाइलें (*.html)</translation>
  </message>
  <message>
   <source>Half of the patches of {} are smaller than {} m²: specks rather than places. Extract Slums with a minimum area, or train with more chips and for longer.</source>
   <translation>{} के आधे पैच {} m² से छोटे हैं: ये जगहें नहीं, छींटे हैं। न्यूनतम क्षेत्रफल देकर निकालें, या अधिक चिपों से और देर तक प्रशिक्षण दें।</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>हेक्टेयर</translation>
  </message>
  <message>
   <source>Hectares of slum</source>
   <translation>झुग्गी बस्ती के हेक्टेयर</translation>
  </message>
  <message>
   <source>Hectares on the ground; rates per year. Click a heading to sort.</source>
   <translation>ज़मीन पर हेक्टेयर; वार्षिक दरें। शीर्षक पर क्लिक करने से क्रम बदलता है।</translation>
  </message>
  <message>
   <source>Height of a chip in cells.</source>
   <translation>सेलों में चिप की ऊँचाई।</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>सहायता</translation>
  </message>
  <message>
   <source>High</source>
   <translation>उच्च</translation>
  </message>
  <message>
   <source>Highest learning rate of the one-cycle schedule. Empty: found by a range test before training.</source>
   <translation>वन-साइकल शेड्यूल की सबसे ऊँची दर। खाली: प्रशिक्षण से पहले रेंज टेस्ट से खोजी जाती है।</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>सही पहचान</translation>
  </message>
  <message>
   <source>Hits, misses and false alarms</source>
   <translation>सही पहचान, चूक और ग़लत पहचान</translation>
  </message>
  <message>
   <source>How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have positions, otherwise stratified.</source>
   <translation>चिपें अलग कैसे रखी जाती हैं। PLACE: ज़मीन के पूरे ब्लॉक, ताकि प्रशिक्षण की कोई चिप अलग रखी चिप पर न चढ़े। STRATIFIED: लेबल किए गए अंश के अनुसार। RANDOM: कोई भी। AUTO: चिपों की स्थिति ज्ञात हो तो स्थान के अनुसार, नहीं तो स्तरीकृत।</translation>
  </message>
  <message>
   <source>How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.</source>
   <translation>सरल की गई सीमा सेलों के किनारों से, सेलों में, कितनी दूर जा सकती है: 0 से अधिक, 0.5 तक। खाली: 0.5।</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>यह कैसे बना</translation>
  </message>
  <message>
   <source>How it was measured</source>
   <translation>माप की विधि</translation>
  </message>
  <message>
   <source>How long it takes is in the log soon after the start.</source>
   <translation>कितना समय लगेगा, यह शुरू होने के थोड़ी देर बाद लॉग में दिखता है।</translation>
  </message>
  <message>
   <source>How many places to suggest.</source>
   <translation>कितने स्थान सुझाने हैं।</translation>
  </message>
  <message>
   <source>How the first layer is initialised for bands beyond red, green and blue.</source>
   <translation>लाल, हरे और नीले के अलावा बाकी बैंड पहली परत में कैसे शुरू होते हैं।</translation>
  </message>
  <message>
   <source>How the image's cells are made when the cell size differs; labels always take the nearest cell.</source>
   <translation>सेल आकार अलग होने पर छवि के सेल कैसे बनाए जाएँ; लेबल हमेशा निकटतम सेल लेते हैं।</translation>
  </message>
  <message>
   <source>How this was measured</source>
   <translation>यह कैसे मापा गया</translation>
  </message>
  <message>
   <source>How to draw well</source>
   <translation>अच्छी तरह कैसे बनाएँ</translation>
  </message>
  <message>
   <source>IMAGENET: from the model hub, downloaded once. PACKAGE: from a Python package in the engine, for machines without access to the hub (backbone timm:tf_efficientnet_lite0). Learned from satellite images, from the hub: FMOW_GASSL (backbone RESNET50) and SENTINEL2_SECO (RESNET18). NONE: random. Or a file.</source>
   <translation>IMAGENET: मॉडल हब से, जिसके लिए एक बार नेटवर्क चाहिए। PACKAGE: इंजन में मौजूद Python पैकेज से, उन मशीनों के लिए जो किसी हब तक नहीं पहुँचतीं (बैकबोन timm:tf_efficientnet_lite0)। उपग्रह चित्रों से सीखे हुए, मॉडल हब से: FMOW_GASSL (बैकबोन RESNET50) और SENTINEL2_SECO (RESNET18)। NONE: यादृच्छिक। या कोई फ़ाइल।</translation>
  </message>
  <message>
   <source>If no web browser opens, the page is {}.</source>
   <translation>यदि कोई वेब ब्राउज़र न खुले, तो पृष्ठ {} है।</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>छवि</translation>
  </message>
  <message>
   <source>Image chip format</source>
   <translation>छवि चिप प्रारूप</translation>
  </message>
  <message>
   <source>Image for the dashboard</source>
   <translation>डैशबोर्ड के लिए छवि</translation>
  </message>
  <message>
   <source>Image for the report</source>
   <translation>रिपोर्ट के लिए छवि</translation>
  </message>
  <message>
   <source>Image of the place where the model is to be used.</source>
   <translation>उस जगह की छवि जहाँ मॉडल का उपयोग होना है।</translation>
  </message>
  <message>
   <source>Image of {}</source>
   <translation>{} की छवि</translation>
  </message>
  <message>
   <source>Image to classify with each package.</source>
   <translation>छवि जिसे हर पैकेज से वर्गीकृत करना है।</translation>
  </message>
  <message>
   <source>Image to classify, similar to the training images.</source>
   <translation>वर्गीकृत की जाने वाली छवि, उसी प्रकार की जिस पर प्रशिक्षण हुआ।</translation>
  </message>
  <message>
   <source>Image to cut chips from.</source>
   <translation>जिस छवि से चिपें काटनी हैं।</translation>
  </message>
  <message>
   <source>Image to find slums in.</source>
   <translation>जिस छवि में झुग्गी बस्तियाँ खोजनी हैं।</translation>
  </message>
  <message>
   <source>Image under the report's picture of hits, misses and false alarms. Polygons are compared with polygons on cells of its size.</source>
   <translation>रिपोर्ट में सही पहचान, चूक और ग़लत पहचान के चित्र के नीचे की छवि। पॉलीगॉन की पॉलीगॉन से तुलना इसके आकार के सेलों पर होती है।</translation>
  </message>
  <message>
   <source>Images of the place, date or sensor that the model is to be used for.</source>
   <translation>उस जगह, तिथि या सेंसर की छवियाँ जिनके लिए मॉडल का उपयोग होना है।</translation>
  </message>
  <message>
   <source>Images without labels</source>
   <translation>बिना लेबल की छवियाँ</translation>
  </message>
  <message>
   <source>In a sentence, as it is shown on the page: which places were mapped as slums, and by whom.</source>
   <translation>एक वाक्य में, जैसा पृष्ठ पर दिखता है: कौन से स्थान झुग्गी बस्ती के रूप में नक्शे पर लिए गए, और किसने।</translation>
  </message>
  <message>
   <source>In brackets: 95 % intervals.</source>
   <translation>कोष्ठक में: 95 % अंतराल।</translation>
  </message>
  <message>
   <source>In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, otherwise a date in its name or file name, otherwise a field named date or year.</source>
   <translation>परतों के क्रम में, जैसे 2015;2019-03;2024-11-30। खाली: हर परत की समय-सीमा, नहीं तो उसके नाम या फ़ाइल नाम में दी तिथि, नहीं तो date या year नाम का फ़ील्ड।</translation>
  </message>
  <message>
   <source>In truth</source>
   <translation>ग्राउंड ट्रुथ में</translation>
  </message>
  <message>
   <source>Input class raster</source>
   <translation>इनपुट क्लास रास्टर</translation>
  </message>
  <message>
   <source>Input raster</source>
   <translation>इनपुट रास्टर</translation>
  </message>
  <message>
   <source>Input training data (chip folder)</source>
   <translation>इनपुट प्रशिक्षण डेटा (चिप फ़ोल्डर)</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>इंस्टॉल करें</translation>
  </message>
  <message>
   <source>Install Deep Learning Engine</source>
   <translation>डीप लर्निंग इंजन इंस्टॉल करें</translation>
  </message>
  <message>
   <source>Install the deep learning engine…</source>
   <translation>डीप लर्निंग इंजन इंस्टॉल करें…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>इंस्टॉल करें…</translation>
  </message>
  <message>
   <source>Integer field of the ground truth's polygons. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise every polygon is class 1.</source>
   <translation>ग्राउंड ट्रुथ पॉलीगॉन का पूर्णांक फ़ील्ड। खाली: क्लास मान जैसे नाम वाला पहला पूर्णांक फ़ील्ड (classvalue, gridcode, value, code, …), नहीं तो हर पॉलीगॉन क्लास 1 का है।</translation>
  </message>
  <message>
   <source>Integer field with the class values. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise everything is one class of value 1.</source>
   <translation>क्लास मान वाला पूर्णांक फ़ील्ड। खाली: क्लास मान जैसे नाम वाला पहला पूर्णांक फ़ील्ड (classvalue, gridcode, value, code, …), नहीं तो सब कुछ मान 1 की एक ही क्लास है।</translation>
  </message>
  <message>
   <source>Intervals come from drawing {} blocks of {:.0f} m with replacement, the same for all models. They show how much a figure depends on the place, not what it is elsewhere.</source>
   <translation>अंतराल {} ब्लॉकों को, हर एक {:.0f} m का, प्रतिस्थापन के साथ चुनने से आते हैं, सभी मॉडलों के लिए वही। वे बताते हैं कि आँकड़ा स्थान पर कितना निर्भर है, न कि अन्यत्र कैसा है।</translation>
  </message>
  <message>
   <source>Invented</source>
   <translation>काल्पनिक</translation>
  </message>
  <message>
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <source>IoU on the validation chips: {:.2f}.</source>
   <translation>अलग रखी चिपों पर IoU: {:.2f}।</translation>
  </message>
  <message>
   <source>IoU {:.3g}; the best so far is {:.3g}, in epoch {:g}.</source>
   <translation>IoU {:.3g}; अब तक का सर्वोत्तम {:.3g}, इपॉक {:g} में।</translation>
  </message>
  <message>
   <source>It is installed and computes on: {}.</source>
   <translation>यह इंस्टॉल है और इस पर गणना करता है: {}।</translation>
  </message>
  <message>
   <source>It is installed but does not start. Check it, or install it again.</source>
   <translation>यह इंस्टॉल है, पर चालू नहीं होता। इसे जाँचें या फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>It is installed. Looking for its device…</source>
   <translation>यह इंस्टॉल है। इसका डिवाइस खोजा जा रहा है…</translation>
  </message>
  <message>
   <source>It may flatter the model: its validation chips were not held out by place.</source>
   <translation>यह मॉडल को बेहतर दिखा सकता है: उसके सत्यापन चिप स्थान के अनुसार अलग नहीं रखे गए थे।</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>पुनरावृत्तियाँ</translation>
  </message>
  <message>
   <source>Its weights are fetched from the internet when the tool runs. Without internet, choose timm:tf_efficientnet_lite0: its weights came with the engine.</source>
   <translation>इसके वेट टूल चलते समय इंटरनेट से डाउनलोड होते हैं। इंटरनेट न हो तो timm:tf_efficientnet_lite0 चुनें: उसके वेट इंजन के साथ आए हैं।</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON files (*.json)</source>
   <translation>JSON फ़ाइलें (*.json)</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Kinds of change</source>
   <translation>परिवर्तन के प्रकार</translation>
  </message>
  <message>
   <source>Label several parts of the city, also parts without any slum.</source>
   <translation>शहर के कई हिस्सों पर लेबल बनाएँ, बिना झुग्गी बस्ती वाले हिस्सों पर भी।</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: cells outside the feature become 0.</source>
   <translation>केवल Labeled_Tiles: फ़ीचर से बाहर के सेल 0 हो जाते हैं।</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.</source>
   <translation>केवल Labeled_Tiles: टाइल आकार की, या फ़ीचर के बाउंडिंग बॉक्स के आकार की चिपें।</translation>
  </message>
  <message>
   <source>Labelled chips (chip folder)</source>
   <translation>लेबल वाली चिपें (चिप फ़ोल्डर)</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Largest patch</source>
   <translation>सबसे बड़ा पैच</translation>
  </message>
  <message>
   <source>Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same area on the ground.</source>
   <translation>ग्रिड को झुग्गी बस्तियों के चारों ओर लैम्बर्ट के समक्षेत्र दिगंशीय प्रक्षेप में बिछाएँ, ताकि ज़मीन पर सभी सेलों का क्षेत्रफल समान हो।</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>परतें</translation>
  </message>
  <message>
   <source>Layout of GeoTIFF outputs</source>
   <translation>GeoTIFF आउटपुट की संरचना</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>लर्निंग दर</translation>
  </message>
  <message>
   <source>Learning rate report</source>
   <translation>लर्निंग दर रिपोर्ट</translation>
  </message>
  <message>
   <source>Least area of growth in square metres</source>
   <translation>वृद्धि का न्यूनतम क्षेत्रफल, वर्ग मीटर में</translation>
  </message>
  <message>
   <source>Least count</source>
   <translation>न्यूनतम संख्या</translation>
  </message>
  <message>
   <source>Least share of an object that must be right</source>
   <translation>ऑब्जेक्ट का वह न्यूनतम अंश जो सही होना चाहिए</translation>
  </message>
  <message>
   <source>Least width of growth in metres</source>
   <translation>वृद्धि की न्यूनतम चौड़ाई, मीटर में</translation>
  </message>
  <message>
   <source>Leave out places that the model was trained on.</source>
   <translation>वे जगहें छोड़ दें जिन पर मॉडल प्रशिक्षित किया गया था।</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>लाइब्रेरियाँ</translation>
  </message>
  <message>
   <source>Lines with bars: error-adjusted area with its 95 % interval. Dots: mapped area.</source>
   <translation>पट्टियों वाली रेखाएँ: त्रुटि-समायोजित क्षेत्रफल, उसके 95 % अंतराल के साथ। बिंदु: नक्शे का क्षेत्रफल।</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>लॉस</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>निम्न</translation>
  </message>
  <message>
   <source>MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.</source>
   <translation>MAJORITY: चार में से तीन, या आठ में से पाँच पड़ोसी सहमत हों। HALF: चार में से दो, या आठ में से चार।</translation>
  </message>
  <message>
   <source>MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.</source>
   <translation>MAP_SPACE: चिपों में मानचित्र निर्देशांक होते हैं। PIXEL_SPACE: छवि निर्देशांक।</translation>
  </message>
  <message>
   <source>Majority Filter</source>
   <translation>मेजॉरिटी फ़िल्टर</translation>
  </message>
  <message>
   <source>Make layers for slums and a study area, and draw the slums of an image.</source>
   <translation>झुग्गी बस्तियों और अध्ययन क्षेत्र की परतें बनाएँ, और किसी छवि में झुग्गी बस्तियों की सीमाएँ बनाएँ।</translation>
  </message>
  <message>
   <source>Make no polygons of value 0. Unticked, they are made, as in ArcGIS.</source>
   <translation>0 मान के पॉलीगॉन न बनाएँ। ArcGIS उन्हें बनाता है, और इस पर निशान न लगाने पर यह टूल भी।</translation>
  </message>
  <message>
   <source>Make polygons of these only, as in 1;2. Empty: of every value.</source>
   <translation>केवल इन मानों के पॉलीगॉन बनाएँ, जैसे 1;2। खाली: हर मान के।</translation>
  </message>
  <message>
   <source>Making the sample city</source>
   <translation>नमूना शहर बनाया जा रहा है</translation>
  </message>
  <message>
   <source>Map of change</source>
   <translation>परिवर्तन का मानचित्र</translation>
  </message>
  <message>
   <source>Map of the compared area in its own grid: {}.</source>
   <translation>तुलना किए गए क्षेत्र का मानचित्र, उसके अपने ग्रिड में: {}।</translation>
  </message>
  <message>
   <source>Mapped areas are those of the layers. Error-adjusted areas are stratified estimates from the reference sample (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 and 148); samples of two dates are assumed to be independent.</source>
   <translation>नक्शे के क्षेत्रफल परतों के हैं। त्रुटि-समायोजित क्षेत्रफल संदर्भ नमूने से स्तरीकृत अनुमान हैं (Olofsson आदि 2013, 2014, Remote Sensing of Environment 129 और 148); दो तिथियों के नमूने स्वतंत्र माने जाते हैं।</translation>
  </message>
  <message>
   <source>Mapped growth, ha</source>
   <translation>नक्शे की वृद्धि, हेक्टेयर</translation>
  </message>
  <message>
   <source>Mapped share</source>
   <translation>नक्शे का हिस्सा</translation>
  </message>
  <message>
   <source>Mapped slum, ha</source>
   <translation>मानचित्रित झुग्गी बस्ती, हेक्टेयर</translation>
  </message>
  <message>
   <source>Mapped, ha</source>
   <translation>मानचित्रित, ha</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>मास्क</translation>
  </message>
  <message>
   <source>Mask polygons</source>
   <translation>मास्क पॉलीगॉन</translation>
  </message>
  <message>
   <source>Match to training images</source>
   <translation>प्रशिक्षण की छवियों से मेल</translation>
  </message>
  <message>
   <source>Maximum epochs</source>
   <translation>अधिकतम इपॉक</translation>
  </message>
  <message>
   <source>Maximum minutes for SELF_TRAINING, which mostly ends sooner. If the time limit ends it, the result depends on the machine.</source>
   <translation>SELF_TRAINING अधिकतम इतने मिनट ले सकता है; प्रायः पहले समाप्त होता है। जहाँ समय से समाप्त हो, परिणाम मशीन पर निर्भर करता है।</translation>
  </message>
  <message>
   <source>Maximum number of passes of the majority filter, which removes single cells. 0: no filter.</source>
   <translation>मेजॉरिटी फ़िल्टर अधिक से अधिक कितनी बार दोहराया जाए; यह अकेले सेल हटाता है। 0: कोई फ़िल्टर नहीं।</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training chips.</source>
   <translation>प्रशिक्षण चिपों से अधिकतम कितनी बार गुज़रा जाए।</translation>
  </message>
  <message>
   <source>Maximum number of passes; the filter stops when nothing changes. ArcGIS filters once.</source>
   <translation>फ़िल्टर अधिक से अधिक कितनी बार दोहराया जाए; जब कुछ न बदले तो वह रुक जाता है। ArcGIS एक बार फ़िल्टर करता है।</translation>
  </message>
  <message>
   <source>Maximum vertices per polygon feature</source>
   <translation>प्रति पॉलीगॉन फ़ीचर अधिकतम शीर्ष</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>औसत IoU</translation>
  </message>
  <message>
   <source>Mean confidence</source>
   <translation>औसत कॉन्फ़िडेंस</translation>
  </message>
  <message>
   <source>Mean confidence {}; unsure cells (below {} %): {}.</source>
   <translation>औसत कॉन्फ़िडेंस {}; अनिश्चित सेल ({} % से कम): {}।</translation>
  </message>
  <message>
   <source>Mean confidence, 0 to 1</source>
   <translation>औसत कॉन्फ़िडेंस, 0 से 1</translation>
  </message>
  <message>
   <source>Mean, m</source>
   <translation>औसत, m</translation>
  </message>
  <message>
   <source>Median patch</source>
   <translation>मध्यिका पैच</translation>
  </message>
  <message>
   <source>Median, m</source>
   <translation>माध्यिका, m</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>मध्यम</translation>
  </message>
  <message>
   <source>Metadata format</source>
   <translation>मेटाडेटा प्रारूप</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>विधि</translation>
  </message>
  <message>
   <source>Minimum area in square metres</source>
   <translation>न्यूनतम क्षेत्रफल, वर्ग मीटर में</translation>
  </message>
  <message>
   <source>Minimum distance between points</source>
   <translation>बिंदुओं के बीच न्यूनतम दूरी</translation>
  </message>
  <message>
   <source>Minimum distance between points in metres</source>
   <translation>बिंदुओं के बीच न्यूनतम दूरी, मीटर में</translation>
  </message>
  <message>
   <source>Minimum overlap of objects</source>
   <translation>ऑब्जेक्टों का न्यूनतम ओवरलैप</translation>
  </message>
  <message>
   <source>Minimum polygon overlap ratio</source>
   <translation>न्यूनतम पॉलीगॉन ओवरलैप अनुपात</translation>
  </message>
  <message>
   <source>Minutes that training may take, instead of a number of epochs. The learning rate is scheduled over this time. How many epochs fit depends on the machine.</source>
   <translation>प्रशिक्षण कितने मिनट चल सकता है, इपॉक की संख्या की जगह। लर्निंग दर इसी समय के अनुसार चलती है। इतने में कितने इपॉक होंगे, यह मशीन पर निर्भर है।</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>चूक</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>छूटे</translation>
  </message>
  <message>
   <source>Mixed precision</source>
   <translation>मिश्रित प्रिसिज़न</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>Model arguments</source>
   <translation>मॉडल आर्ग्युमेंट</translation>
  </message>
  <message>
   <source>Model band {}</source>
   <translation>मॉडल का बैंड {}</translation>
  </message>
  <message>
   <source>Model band {}: {}</source>
   <translation>मॉडल का बैंड {}: {}</translation>
  </message>
  <message>
   <source>Model definition</source>
   <translation>मॉडल परिभाषा</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>मॉडल पैकेज</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>मॉडल पैकेज</translation>
  </message>
  <message>
   <source>Model packages (*.dlpk *.emd)</source>
   <translation>मॉडल पैकेज (*.dlpk *.emd)</translation>
  </message>
  <message>
   <source>Model report</source>
   <translation>मॉडल रिपोर्ट</translation>
  </message>
  <message>
   <source>Model type</source>
   <translation>मॉडल प्रकार</translation>
  </message>
  <message>
   <source>Monitor metric</source>
   <translation>निगरानी मेट्रिक</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>Name field of the boundaries</source>
   <translation>सीमाओं का नाम फ़ील्ड</translation>
  </message>
  <message>
   <source>Name in scripts</source>
   <translation>स्क्रिप्ट में नाम</translation>
  </message>
  <message>
   <source>Name of the best by IoU</source>
   <translation>IoU के अनुसार सर्वोत्तम का नाम</translation>
  </message>
  <message>
   <source>Net growth is the area of slums after less the area before, slivers included, which a shift adds on one side and takes away on the other. Therefore new less gone may differ a little from it.</source>
   <translation>शुद्ध वृद्धि यानी बाद का झुग्गी बस्ती क्षेत्रफल घटा पहले का, स्लिवर सहित, जिन्हें खिसकाव एक ओर जोड़ता और दूसरी ओर घटाता है। इसलिए नए में से लुप्त घटाने पर मान इससे थोड़ा अलग हो सकता है।</translation>
  </message>
  <message>
   <source>Net growth, ha</source>
   <translation>शुद्ध वृद्धि, ha</translation>
  </message>
  <message>
   <source>New</source>
   <translation>नई</translation>
  </message>
  <message>
   <source>No chip has a labelled cell, so a model can learn nothing from them. Check that the class data are on the image, inside the mask polygons, and of class values above 0.</source>
   <translation>किसी भी चिप में लेबल वाला सेल नहीं है, इसलिए मॉडल उनसे कुछ नहीं सीख सकता। जाँचें कि वर्ग डेटा छवि पर और मास्क बहुभुजों के भीतर हैं और उनके वर्ग मान 0 से अधिक हैं।</translation>
  </message>
  <message>
   <source>No class value field chosen, and {} has none with a known name: all features are treated as class 1.</source>
   <translation>क्लास मान का कोई फ़ील्ड नहीं चुना गया, और {} में जाने-पहचाने नाम का कोई फ़ील्ड नहीं है: सभी फ़ीचर क्लास 1 माने जाते हैं।</translation>
  </message>
  <message>
   <source>No class value field chosen; using {} of {}.</source>
   <translation>क्लास मान का कोई फ़ील्ड नहीं बताया गया; फ़ील्ड {} ({}) लिया जाता है।</translation>
  </message>
  <message>
   <source>No class was found: the whole area is background.</source>
   <translation>कोई क्लास नहीं मिली: पूरा क्षेत्र पृष्ठभूमि है।</translation>
  </message>
  <message>
   <source>No contact sheet: it is made for {}.</source>
   <translation>कोई कॉन्टैक्ट शीट नहीं: यह {} के लिए बनती है।</translation>
  </message>
  <message>
   <source>No data yet?</source>
   <translation>अभी डेटा नहीं है?</translation>
  </message>
  <message>
   <source>No definition was given. A share without one cannot be compared with any other.</source>
   <translation>कोई परिभाषा नहीं दी गई। उसके बिना हिस्से की किसी और से तुलना नहीं हो सकती।</translation>
  </message>
  <message>
   <source>No estimate for the whole map: polygons are compared within the raster of the ground truth only.</source>
   <translation>पूरे नक्शे के लिए कोई अनुमान नहीं: पॉलीगॉन की तुलना केवल ग्राउंड ट्रुथ के रास्टर के भीतर होती है।</translation>
  </message>
  <message>
   <source>No figure for this unit: the sample cannot be divided without its points.</source>
   <translation>इस इकाई के लिए कोई आँकड़ा नहीं: बिंदुओं के बिना नमूना बाँटा नहीं जा सकता।</translation>
  </message>
  <message>
   <source>No figure for this unit: {} points of the sample are on mapped slum here and {} elsewhere, and {} of each are needed.</source>
   <translation>इस इकाई के लिए कोई आँकड़ा नहीं: नमूने के {} बिंदु यहाँ मानचित्रित झुग्गी बस्ती पर और {} अन्यत्र हैं, और दोनों में {} चाहिए।</translation>
  </message>
  <message>
   <source>No figure: the sample was drawn from a map with {} ha of slum, and this layer has {} ha. Both must be the same map of the same area.</source>
   <translation>कोई आँकड़ा नहीं: नमूना {} हेक्टेयर झुग्गी बस्ती वाले नक्शे से लिया गया, और इस परत में {} हेक्टेयर है। दोनों एक ही क्षेत्र का एक ही नक्शा होने चाहिए।</translation>
  </message>
  <message>
   <source>No points are written, since every cell was compared.</source>
   <translation>कोई बिंदु नहीं लिखा गया, क्योंकि हर सेल की तुलना हुई।</translation>
  </message>
  <message>
   <source>No urban ground was given: all people within the boundaries count as urban.</source>
   <translation>शहरी भूमि नहीं दी गई: सीमाओं के भीतर सभी लोग शहरी गिने गए।</translation>
  </message>
  <message>
   <source>None is in the study area of the labels.</source>
   <translation>कोई भी लेबलों के अध्ययन क्षेत्र में नहीं है।</translation>
  </message>
  <message>
   <source>Not a slum</source>
   <translation>झुग्गी बस्ती नहीं</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>टिप्पणियाँ</translation>
  </message>
  <message>
   <source>Now draw every slum in them. Delete no square because it is empty or looks difficult.</source>
   <translation>अब उनकी हर झुग्गी बस्ती बनाएँ। कोई वर्ग इसलिए न हटाएँ कि वह खाली है या कठिन लगता है।</translation>
  </message>
  <message>
   <source>Number of GPUs that train together, starting at GPU ID; each processes its own batch at every step. On a CPU: processes that share the cores, which is seldom faster than one.</source>
   <translation>एक साथ प्रशिक्षण करने वाले GPU, GPU ID से शुरू करके; हर चरण में हर एक अपने बैच से सीखता है। CPU पर: कोर बाँटने वाली प्रोसेस, जो एक प्रोसेस से शायद ही तेज़ होती हैं।</translation>
  </message>
  <message>
   <source>Number of bands: {}.</source>
   <translation>बैंडों की संख्या: {}।</translation>
  </message>
  <message>
   <source>Number of cells or units</source>
   <translation>सेलों या इकाइयों की संख्या</translation>
  </message>
  <message>
   <source>Number of chips: {}.</source>
   <translation>चिप की संख्या: {}।</translation>
  </message>
  <message>
   <source>Number of neighbors to use</source>
   <translation>उपयोग किए जाने वाले पड़ोसियों की संख्या</translation>
  </message>
  <message>
   <source>Number of patches</source>
   <translation>पैचों की संख्या</translation>
  </message>
  <message>
   <source>Number of patches: {}; median {}, largest {}.</source>
   <translation>पैचों की संख्या: {}; मध्यिका {}, सबसे बड़ा {}।</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>स्थानों की संख्या</translation>
  </message>
  <message>
   <source>Number of polygons</source>
   <translation>पॉलीगॉन की संख्या</translation>
  </message>
  <message>
   <source>Number of random points</source>
   <translation>यादृच्छिक बिंदुओं की संख्या</translation>
  </message>
  <message>
   <source>Number of the first chip.</source>
   <translation>पहली चिप की संख्या।</translation>
  </message>
  <message>
   <source>OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove every engine and what was downloaded, and install nothing.</source>
   <translation>OLD: इंस्टॉल के बाद प्लगइन के दूसरे संस्करणों के और अधूरे इंजन हटाएँ। ALL: हर इंजन और जो डाउनलोड हुआ था वह सब हटाएँ, और कुछ इंस्टॉल न करें।</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>ONNX फ़ाइलें (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <translation>ONNX मॉडल</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>ऑब्जेक्ट</translation>
  </message>
  <message>
   <source>On the website</source>
   <translation>वेबसाइट पर</translation>
  </message>
  <message>
   <source>One HTML file for screen and paper; it needs no network.</source>
   <translation>स्क्रीन और काग़ज़ के लिए एक HTML फ़ाइल; नेटवर्क नहीं चाहिए।</translation>
  </message>
  <message>
   <source>One HTML file with a picture, all figures and how they were computed; it needs no network.</source>
   <translation>एक HTML फ़ाइल, जिसमें चित्र, सभी आँकड़े और उनके निकलने का तरीका है; इसे नेटवर्क नहीं चाहिए।</translation>
  </message>
  <message>
   <source>One HTML page that describes the package, and says whether this toolbox can run it.</source>
   <translation>एक HTML पृष्ठ, जो पैकेज का वर्णन करता है और बताता है कि यह टूलबॉक्स उसे चला सकता है या नहीं।</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, and the figures of each class.</source>
   <translation>एक HTML पृष्ठ: लेबलों के नीचे चिपें, और हर क्लास के आँकड़े।</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, the figures of each class, and a map of the chips. Made for Classified_Tiles.</source>
   <translation>एक HTML पृष्ठ जिसमें लेबलों के नीचे चिपें, हर क्लास के आँकड़े और चिपों का नक्शा है। Classified_Tiles के लिए बनता है।</translation>
  </message>
  <message>
   <source>One HTML page with the curve and the rate that was found.</source>
   <translation>एक HTML पृष्ठ: वक्र और मिली हुई दर।</translation>
  </message>
  <message>
   <source>One HTML page with the figures of each model, their differences with 95 % intervals, and the time each took.</source>
   <translation>एक HTML पृष्ठ जिसमें हर मॉडल के आँकड़े, 95 % अंतराल वाले अंतर और हर एक का समय है।</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share and patches of each class, and their confidence where the confidence raster is written. Not made by PROCESS_ITEMS_SEPARATELY.</source>
   <translation>एक HTML पृष्ठ जिसमें हर क्लास के हेक्टेयर, हिस्सा और पैच हैं, और कॉन्फ़िडेंस रास्टर लिखे जाने पर उनका कॉन्फ़िडेंस। PROCESS_ITEMS_SEPARATELY इसे नहीं बनाता।</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share, patches and confidence of each class.</source>
   <translation>एक HTML पृष्ठ जिसमें हर क्लास के हेक्टेयर, हिस्सा, पैच और कॉन्फ़िडेंस हैं।</translation>
  </message>
  <message>
   <source>One HTML page with tool, version, parameters and inputs of each step.</source>
   <translation>एक HTML पृष्ठ जिसमें हर चरण का टूल, संस्करण, पैरामीटर और इनपुट हैं।</translation>
  </message>
  <message>
   <source>One page that opens in any browser, without network.</source>
   <translation>एक पृष्ठ, जो बिना नेटवर्क के किसी भी ब्राउज़र में खुलता है।</translation>
  </message>
  <message>
   <source>One population raster was used for all dates: differences between them come from the ground that is slum alone, not from people who moved or were born.</source>
   <translation>सभी तिथियों के लिए एक ही जनसंख्या रास्टर लिया गया: उनके बीच का अंतर केवल झुग्गी बस्ती वाली भूमि से आता है, लोगों के आने-जाने या जन्म से नहीं।</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted areas and growth with 95 % intervals.</source>
   <translation>प्रति परत एक तालिका, परतों के क्रम में, पिक्सेल वर्गीकरण की सटीकता गणना द्वारा यादृच्छिक बिंदुओं से बनी। इनसे 95 % अंतराल के साथ त्रुटि-समायोजित क्षेत्रफल और वृद्धि मिलती है।</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted shares with 95 % intervals.</source>
   <translation>प्रति परत एक तालिका, परतों के क्रम में, पिक्सेल वर्गीकरण की सटीकता गणना द्वारा यादृच्छिक बिंदुओं से बनी। इनसे 95 % अंतराल के साथ त्रुटि-समायोजित हिस्से मिलते हैं।</translation>
  </message>
  <message>
   <source>One table per period, of the layer of changes by its field code (1 persisted, 2 new, 3 gone). Growth then comes from a sample of the change itself, which is more precise.</source>
   <translation>प्रति अवधि एक तालिका, परिवर्तनों की परत के फ़ील्ड code (1 बनी रही, 2 नई, 3 समाप्त) के अनुसार। तब वृद्धि स्वयं परिवर्तन के नमूने से आती है, जो अधिक सटीक है।</translation>
  </message>
  <message>
   <source>Only cells in these polygons are kept; the others become NoData.</source>
   <translation>केवल इन पॉलीगॉन के अंदर के सेल रखे जाते हैं; बाकी NoData हो जाते हैं।</translation>
  </message>
  <message>
   <source>Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared. Give them where the truth was outlined in parts of the map: elsewhere, ground without a true polygon counts as background.</source>
   <translation>केवल उन सेलों की तुलना होती है जो इन पॉलीगॉन में हैं, या जहाँ यह रास्टर न 0 है न NoData। यदि ग्राउंड ट्रुथ मानचित्र के कुछ हिस्सों में ही बनाई गई है, तो इन्हें दें: अन्यथा बिना सच्चे पॉलीगॉन वाली ज़मीन पृष्ठभूमि गिनी जाती है।</translation>
  </message>
  <message>
   <source>Only cells in this extent are classified. The cells stay where those of the raster are.</source>
   <translation>केवल इस विस्तार के सेल वर्गीकृत होते हैं। सेल वहीं रहते हैं जहाँ रास्टर के सेल हैं।</translation>
  </message>
  <message>
   <source>Only cells in this extent are written.</source>
   <translation>केवल इस विस्तार के सेल लिखे जाते हैं।</translation>
  </message>
  <message>
   <source>Only chips in this extent are made.</source>
   <translation>केवल इस विस्तार की चिपें बनती हैं।</translation>
  </message>
  <message>
   <source>Only chips that lie wholly inside these polygons are made.</source>
   <translation>केवल वे चिपें बनती हैं जो पूरी तरह इन पॉलीगॉन के अंदर हैं।</translation>
  </message>
  <message>
   <source>Only fill the folder of wheels</source>
   <translation>केवल wheel का फ़ोल्डर भरें</translation>
  </message>
  <message>
   <source>Only {} % of the ground is known on this date; slums on the rest are not counted.</source>
   <translation>इस तिथि पर केवल {} % भूमि ज्ञात है; बाकी पर झुग्गी बस्तियाँ नहीं गिनी गईं।</translation>
  </message>
  <message>
   <source>Only {} of {} places were found that have data, do not overlap and are not labelled already.</source>
   <translation>{} ही स्थान मिले, {} में से, जिनमें डेटा है, जो एक-दूसरे पर नहीं पड़ते और पहले से लेबल नहीं हैं।</translation>
  </message>
  <message>
   <source>Only {} of {} points were found that keep the minimum distance.</source>
   <translation>न्यूनतम दूरी बनाए रखने वाले केवल {}/{} बिंदु मिले।</translation>
  </message>
  <message>
   <source>Opacity of the labels</source>
   <translation>लेबलों की अपारदर्शिता</translation>
  </message>
  <message>
   <source>Open sample project</source>
   <translation>नमूना प्रोजेक्ट खोलें</translation>
  </message>
  <message>
   <source>Open the extraction chain in the model designer</source>
   <translation>निष्कर्षण शृंखला को मॉडल डिज़ाइनर में खोलें</translation>
  </message>
  <message>
   <source>Other chips</source>
   <translation>अन्य चिपें</translation>
  </message>
  <message>
   <source>Outline a few places that the model was not trained on, and all slums in them.</source>
   <translation>कुछ ऐसी जगहों की सीमा बनाएँ जिन पर मॉडल प्रशिक्षित नहीं हुआ, और उनकी सभी झुग्गी बस्तियों की भी।</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums on each date.</source>
   <translation>इमारतों की रूपरेखाएँ: हर तिथि पर झुग्गी बस्तियों में आने वाली इमारतें गिनता है।</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums.</source>
   <translation>इमारतों की रूपरेखाएँ: झुग्गी बस्तियों में स्थित इमारतें गिनता है।</translation>
  </message>
  <message>
   <source>Output chip folder</source>
   <translation>आउटपुट चिप फ़ोल्डर</translation>
  </message>
  <message>
   <source>Output coordinate system</source>
   <translation>आउटपुट निर्देशांक प्रणाली</translation>
  </message>
  <message>
   <source>Output model folder</source>
   <translation>आउटपुट मॉडल फ़ोल्डर</translation>
  </message>
  <message>
   <source>Output of a tool</source>
   <translation>किसी टूल का आउटपुट</translation>
  </message>
  <message>
   <source>Outside all units</source>
   <translation>सभी इकाइयों से बाहर</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>कुल सटीकता</translation>
  </message>
  <message>
   <source>Overall accuracy {}, kappa {}</source>
   <translation>कुल सटीकता {}, kappa {}</translation>
  </message>
  <message>
   <source>Overall accuracy {}; kappa {}.</source>
   <translation>कुल सटीकता {}; kappa {}।</translation>
  </message>
  <message>
   <source>PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each gives a raster of its name in the output folder.</source>
   <translation>PROCESS_AS_MOSAICKED_IMAGE: सभी रास्टर एक छवि हैं, परिणाम एक। PROCESS_ITEMS_SEPARATELY: हर एक से आउटपुट फ़ोल्डर में उसी के नाम का रास्टर बनता है।</translation>
  </message>
  <message>
   <source>Package index for PyTorch</source>
   <translation>PyTorch के लिए पैकेज इंडेक्स</translation>
  </message>
  <message>
   <source>Package index for the rest</source>
   <translation>बाकी के लिए पैकेज इंडेक्स</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>डीप लर्निंग मॉडल प्रशिक्षण द्वारा, यहाँ या ArcGIS में, बनाया गया पैकेज।</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.</source>
   <translation>डीप लर्निंग मॉडल प्रशिक्षण द्वारा, यहाँ या ArcGIS में, बनाया गया पैकेज: .dlpk, .emd या उसका JSON पाठ।</translation>
  </message>
  <message>
   <source>Package of the same model type to start from.</source>
   <translation>उसी मॉडल प्रकार का पैकेज, जिससे आगे बढ़ना है।</translation>
  </message>
  <message>
   <source>Package to adapt, made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>अनुकूलित किया जाने वाला पैकेज, डीप लर्निंग मॉडल प्रशिक्षण से बना, यहाँ या ArcGIS में।</translation>
  </message>
  <message>
   <source>Packages to classify the image with. Empty: class rasters only are compared.</source>
   <translation>पैकेज जिनसे छवि वर्गीकृत होगी। खाली: केवल क्लास रास्टरों की तुलना होती है।</translation>
  </message>
  <message>
   <source>Padding</source>
   <translation>पैडिंग</translation>
  </message>
  <message>
   <source>Padding: {} cells or more.</source>
   <translation>पैडिंग: {} सेल या अधिक।</translation>
  </message>
  <message>
   <source>Paired differences with 95 % intervals; those that leave out 0 stand out</source>
   <translation>95 % अंतराल वाले युग्मित अंतर; जो 0 को बाहर रखते हैं वे उभरे हुए हैं</translation>
  </message>
  <message>
   <source>Parallel processing factor</source>
   <translation>समांतर प्रोसेसिंग फ़ैक्टर</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>पैरामीटर</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>पैरामीटर</translation>
  </message>
  <message>
   <source>Parameters of the tool</source>
   <translation>टूल के पैरामीटर</translation>
  </message>
  <message>
   <source>Passes of the majority filter</source>
   <translation>मेजॉरिटी फ़िल्टर की आवृत्तियाँ</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation>पैच</translation>
  </message>
  <message>
   <source>Patches below this area are handled as set under Small patches.</source>
   <translation>इस क्षेत्रफल से छोटे पैचों के साथ वही होता है जो छोटे पैच में चुना गया है।</translation>
  </message>
  <message>
   <source>People are those of the population raster, the same for all dates, spread evenly within its cells.</source>
   <translation>लोगों की संख्या जनसंख्या रास्टर की है, सभी तिथियों के लिए वही, उसके सेलों के भीतर समान रूप से बँटी हुई।</translation>
  </message>
  <message>
   <source>People come from the population raster and are spread evenly within its cells. Areas are those on the ellipsoid.</source>
   <translation>लोग जनसंख्या रास्टर से आते हैं और उसके सेलों में समान रूप से बाँटे जाते हैं। क्षेत्रफल दीर्घवृत्तज पर हैं।</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.</source>
   <translation>हर सेल में लोगों की संख्या, जैसे WorldPop या GHS-POP देते हैं: हर तिथि पर झुग्गी बस्तियों के लोग गिनता है।</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.</source>
   <translation>हर सेल में लोग, जैसे WorldPop या GHS-POP देते हैं: झुग्गी बस्तियों के लोग गिनता है।</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: one for all dates, or one per layer in the order of the layers.</source>
   <translation>हर सेल में लोग, जैसे WorldPop या GHS-POP देते हैं: सभी तिथियों के लिए एक, या परतों के क्रम में प्रति परत एक।</translation>
  </message>
  <message>
   <source>People in mapped slums</source>
   <translation>मानचित्रित झुग्गी बस्तियों में लोग</translation>
  </message>
  <message>
   <source>People in slums</source>
   <translation>झुग्गी बस्तियों में लोग</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>अवधि</translation>
  </message>
  <message>
   <source>Persisted</source>
   <translation>बनी हुई</translation>
  </message>
  <message>
   <source>Place size in cells</source>
   <translation>स्थान का आकार सेल में</translation>
  </message>
  <message>
   <source>Place squares, or draw areas: click their corners; a right-click closes an outline. Then draw every slum in them, and save both layers.</source>
   <translation>वर्ग रखें, या क्षेत्र बनाएँ: उनके कोनों पर क्लिक करें; राइट-क्लिक से सीमा बंद होती है। फिर उनकी हर झुग्गी बस्ती बनाएँ और दोनों परतें सहेजें।</translation>
  </message>
  <message>
   <source>Place {} test squares at random</source>
   <translation>{} परीक्षण वर्ग यादृच्छिक रूप से रखें</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>स्थान</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>लेबल करने के स्थान</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>पॉलीगॉन</translation>
  </message>
  <message>
   <source>Polygons of areas whose labels are drawn. Places do not overlap them and are unlike them.</source>
   <translation>उन क्षेत्रों के पॉलीगॉन जिनके लेबल बन चुके हैं। स्थान उन पर नहीं पड़ते और उनसे अलग होते हैं।</translation>
  </message>
  <message>
   <source>Polygons of new, persisting and lost slums from each date to the next.</source>
   <translation>हर तिथि से अगली तिथि तक नई, बनी रही और लुप्त झुग्गी बस्तियों के पॉलीगॉन।</translation>
  </message>
  <message>
   <source>Polygons of what is urban, such as the Degree of Urbanisation: only people in them are counted. Empty: all people in the administrative boundaries.</source>
   <translation>शहरी क्षेत्र के पॉलीगॉन, जैसे शहरीकरण की डिग्री: केवल उनमें रहने वाले गिने जाते हैं। खाली: प्रशासनिक सीमाओं के सभी लोग।</translation>
  </message>
  <message>
   <source>Polygons that people are counted in. Empty: the urban ground as a whole.</source>
   <translation>पॉलीगॉन जिनमें लोग गिने जाते हैं। खाली: पूरी शहरी भूमि।</translation>
  </message>
  <message>
   <source>Polygons to sum up by instead of cells.</source>
   <translation>सेलों के बजाय जिन पॉलीगॉनों के अनुसार जोड़ना है।</translation>
  </message>
  <message>
   <source>Polygons to sum up by. Changes are cut along their borders.</source>
   <translation>वे पॉलीगॉन जिनके अनुसार जोड़ निकाले जाएँ। परिवर्तन उनकी सीमाओं पर काटे जाते हैं।</translation>
  </message>
  <message>
   <source>Polygons with more vertices are divided. Empty: no limit.</source>
   <translation>इससे अधिक शीर्षों वाले पॉलीगॉन काट दिए जाते हैं। खाली: कोई सीमा नहीं।</translation>
  </message>
  <message>
   <source>Polygons with share, area and the counts.</source>
   <translation>हिस्से, क्षेत्रफल और जो कुछ गिना गया उसके साथ पॉलीगॉन।</translation>
  </message>
  <message>
   <source>Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.</source>
   <translation>Id, gridcode (क्लास मान), area_m2 और perimeter_m फ़ील्ड वाले पॉलीगॉन।</translation>
  </message>
  <message>
   <source>Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.</source>
   <translation>पॉलीगॉन या रास्टर: पॉलीगॉन से बाहर के सेल, या जहाँ रास्टर NoData है, NoData हो जाते हैं।</translation>
  </message>
  <message>
   <source>Polygons, or a raster: places are searched for inside the polygons, or where the raster has data.</source>
   <translation>पॉलीगॉन, या रास्टर: स्थान पॉलीगॉन के भीतर, या जहाँ रास्टर में डेटा है वहाँ खोजे जाते हैं।</translation>
  </message>
  <message>
   <source>Polygons, or a raster: slums are searched for inside the polygons, or where the raster has data.</source>
   <translation>पॉलीगॉन या रास्टर: झुग्गी बस्तियाँ पॉलीगॉन के अंदर, या जहाँ रास्टर में डेटा है, वहाँ खोजी जाती हैं।</translation>
  </message>
  <message>
   <source>Population raster</source>
   <translation>जनसंख्या रास्टर</translation>
  </message>
  <message>
   <source>Population rasters</source>
   <translation>जनसंख्या रास्टर</translation>
  </message>
  <message>
   <source>Population rasters are models. They often put too few people into dense slums, so the share is probably too low.</source>
   <translation>जनसंख्या रास्टर मॉडल हैं। वे घनी झुग्गी बस्तियों में अक्सर बहुत कम लोग रखते हैं, इसलिए हिस्सा शायद बहुत कम है।</translation>
  </message>
  <message>
   <source>Predict background</source>
   <translation>पृष्ठभूमि का पूर्वानुमान करें</translation>
  </message>
  <message>
   <source>Pretrained model</source>
   <translation>पूर्व-प्रशिक्षित मॉडल</translation>
  </message>
  <message>
   <source>Preview (temporary)</source>
   <translation>पूर्वावलोकन (अस्थायी)</translation>
  </message>
  <message>
   <source>Preview is running…</source>
   <translation>पूर्वावलोकन चल रहा है…</translation>
  </message>
  <message>
   <source>Preview of the middle (temporary)</source>
   <translation>बीच के भाग का पूर्वावलोकन (अस्थायी)</translation>
  </message>
  <message>
   <source>Preview on the map</source>
   <translation>नक्शे पर पूर्वावलोकन</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>प्रिंट करें</translation>
  </message>
  <message>
   <source>Probability, in percent, of the class that each cell got.</source>
   <translation>हर सेल को मिली क्लास की प्रायिकता, प्रतिशत में।</translation>
  </message>
  <message>
   <source>Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, which uses all cores by itself.</source>
   <translation>कोर बाँटने वाली प्रोसेस, या GPU की संख्या: '4', या '50%' जैसा अंश। खाली: एक प्रोसेस, जो अकेले ही सभी कोर इस्तेमाल करती है।</translation>
  </message>
  <message>
   <source>Processing extent</source>
   <translation>प्रोसेसिंग विस्तार</translation>
  </message>
  <message>
   <source>Processing mode</source>
   <translation>प्रोसेसिंग मोड</translation>
  </message>
  <message>
   <source>Processor type</source>
   <translation>प्रोसेसर प्रकार</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>उत्पादक सटीकता</translation>
  </message>
  <message>
   <source>Producer's accuracy, {}</source>
   <translation>उत्पादक सटीकता, {}</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>उद्गम</translation>
  </message>
  <message>
   <source>Provenance of {}</source>
   <translation>{} का उद्गम</translation>
  </message>
  <message>
   <source>Provenance report</source>
   <translation>उद्गम रिपोर्ट</translation>
  </message>
  <message>
   <source>Python of the deep learning engine (empty: installed)</source>
   <translation>डीप लर्निंग इंजन का Python (खाली: इंस्टॉल किया हुआ)</translation>
  </message>
  <message>
   <source>Python to start from</source>
   <translation>जिस Python से शुरू करना है</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile; to run it without a window, use qgis_process (from QGIS 3.24 on, the Advanced button copies the command).</source>
   <translation>इस बीच QGIS का उपयोग किया जा सकता है; बिना विंडो चलाने के लिए qgis_process का उपयोग करें (QGIS 3.24 से उन्नत बटन कमांड कॉपी करता है)।</translation>
  </message>
  <message>
   <source>REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.</source>
   <translation>REMOVE उन्हें छोड़ देता है और छोटे छेद भर देता है। MERGE उन्हें उनके सबसे बड़े पड़ोसी का मान देता है।</translation>
  </message>
  <message>
   <source>Random points are at least this far apart. Fewer points are taken, and a warning given, where there is no room for all.</source>
   <translation>यादृच्छिक बिंदु एक-दूसरे से कम से कम इतनी दूर होते हैं। जहाँ सबके लिए जगह न हो, वहाँ कम बिंदु लिए जाते हैं और चेतावनी दी जाती है।</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>यादृच्छिक सीड</translation>
  </message>
  <message>
   <source>Raster of disagreement</source>
   <translation>असहमति रास्टर</translation>
  </message>
  <message>
   <source>Raster of integer class values.</source>
   <translation>पूर्णांक क्लास मानों का रास्टर।</translation>
  </message>
  <message>
   <source>Raster of the cells</source>
   <translation>सेलों का रास्टर</translation>
  </message>
  <message>
   <source>Raster to Polygon</source>
   <translation>रास्टर से पॉलीगॉन</translation>
  </message>
  <message>
   <source>Rebuild Training Metadata</source>
   <translation>प्रशिक्षण मेटाडेटा फिर से बनाएँ</translation>
  </message>
  <message>
   <source>Reference data: polygons, or a raster of integer class values. Where there is no polygon, the truth is background, 0; NoData of a raster is not compared. A layer in another CRS is transformed.</source>
   <translation>संदर्भ डेटा: पॉलीगॉन, या पूर्णांक क्लास मानों का रास्टर। जहाँ पॉलीगॉन नहीं है, वहाँ ग्राउंड ट्रुथ पृष्ठभूमि, 0, है; रास्टर के NoData की तुलना नहीं होती। दूसरे CRS की परत रूपांतरित की जाती है।</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>संदर्भ प्रणाली</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), about {} tiles.</source>
   <translation>{} को {} से बनाया जा रहा है: {} x {} सेल ({} Mpx), लगभग {} टाइलें।</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), {} requests.</source>
   <translation>{} को {} से बनाया जा रहा है: {} x {} सेल ({} Mpx), {} अनुरोध।</translation>
  </message>
  <message>
   <source>Replacement threshold</source>
   <translation>प्रतिस्थापन सीमा</translation>
  </message>
  <message>
   <source>Report SDG Indicator 11.1.1</source>
   <translation>SDG संकेतक 11.1.1 की रिपोर्ट</translation>
  </message>
  <message>
   <source>Resampling of the image</source>
   <translation>छवि की रीसैंपलिंग</translation>
  </message>
  <message>
   <source>Result: {}</source>
   <translation>परिणाम: {}</translation>
  </message>
  <message>
   <source>Result: {} classified.</source>
   <translation>परिणाम: {} वर्गीकृत।</translation>
  </message>
  <message>
   <source>Results to compare as they are, on the same cells as each other and as the image.</source>
   <translation>परिणाम जिनकी तुलना जैसे हैं वैसे होगी, आपस में और छवि के समान सेलों पर।</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>फिर से जारी रखें</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>सही</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>भूमिका</translation>
  </message>
  <message>
   <source>Rotation angle</source>
   <translation>घूर्णन कोण</translation>
  </message>
  <message>
   <source>Round people and buildings to multiples of</source>
   <translation>लोगों और इमारतों को इसके गुणजों में पूर्णांकित करें</translation>
  </message>
  <message>
   <source>Round shares to multiples of percent</source>
   <translation>हिस्सों को इतने प्रतिशत के गुणजों में पूर्णांकित करें</translation>
  </message>
  <message>
   <source>Rows of chips</source>
   <translation>चिपों की पंक्तियाँ</translation>
  </message>
  <message>
   <source>SDG indicator 11.1.1, {}</source>
   <translation>SDG संकेतक 11.1.1, {}</translation>
  </message>
  <message>
   <source>SDG report</source>
   <translation>SDG रिपोर्ट</translation>
  </message>
  <message>
   <source>SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.</source>
   <translation>SIMPLIFY: कम शीर्ष; पड़ोसियों की साझा सीमा एक ही रहती है। NO_SIMPLIFY: ठीक सेलों के किनारे।</translation>
  </message>
  <message>
   <source>SINGLE_OUTER_PART: one feature per patch. MULTIPLE_OUTER_PART: one feature per class.</source>
   <translation>SINGLE_OUTER_PART: हर पैच का एक फ़ीचर। MULTIPLE_OUTER_PART: हर क्लास का एक फ़ीचर।</translation>
  </message>
  <message>
   <source>STANDARD: tiled and compressed. COG: a Cloud Optimized GeoTIFF, which is read in parts over the network.</source>
   <translation>STANDARD: टाइलों में और संपीड़ित। COG: क्लाउड के लिए अनुकूलित GeoTIFF, जो नेटवर्क से भागों में पढ़ा जाता है।</translation>
  </message>
  <message>
   <source>STATISTICS: batch norms take the images' own statistics; takes seconds. SELF_TRAINING: the network then also learns from the cells it is surest of; takes minutes.</source>
   <translation>STATISTICS: बैच नॉर्म छवियों के अपने आँकड़े लेते हैं; सेकंड। SELF_TRAINING: इसके बाद नेटवर्क उन सेलों से भी सीखता है जिनका उसे सबसे अधिक भरोसा है; मिनट।</translation>
  </message>
  <message>
   <source>STOP_TRAINING ends after six epochs without improvement, counted from when the learning rate has fallen to half. The best epoch is saved in any case.</source>
   <translation>STOP_TRAINING लर्निंग दर आधी रह जाने के बाद से गिने गए छह इपॉक तक सुधार न होने पर समाप्त करता है; हर स्थिति में सबसे अच्छा इपॉक ही सहेजा जाता है।</translation>
  </message>
  <message>
   <source>STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each has the same number. RANDOM: points fall anywhere.</source>
   <translation>STRATIFIED_RANDOM: मानचित्र की हर क्लास को बिंदुओं का उसका अंश मिलता है। EQUALIZED_STRATIFIED_RANDOM: हर क्लास को बराबर संख्या। RANDOM: बिंदु कहीं भी पड़ते हैं।</translation>
  </message>
  <message>
   <source>SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours to squares of 2, 4, 8 or more cells; administrative units cannot be merged.</source>
   <translation>SUPPRESS: उनमें कोई आँकड़ा नहीं होता, और कभी अकेला एक सेल नहीं। MERGE: वे पड़ोसियों से मिलाकर 2, 4, 8 या अधिक सेलों के वर्ग बनते हैं; प्रशासनिक इकाइयाँ मिलाई नहीं जा सकतीं।</translation>
  </message>
  <message>
   <source>Sampling</source>
   <translation>प्रतिचयन</translation>
  </message>
  <message>
   <source>Save both layers</source>
   <translation>दोनों परतें सहेजें</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>सेकंड</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>सीड</translation>
  </message>
  <message>
   <source>Seed of the random numbers</source>
   <translation>यादृच्छिक संख्याओं का सीड</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>केवल चुने हुए फ़ीचर</translation>
  </message>
  <message>
   <source>Selected features only, where some are</source>
   <translation>केवल चुने हुए फ़ीचर, जहाँ कुछ चुने गए हों</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>हिस्सा</translation>
  </message>
  <message>
   <source>Share in slums</source>
   <translation>झुग्गी बस्तियों में हिस्सा</translation>
  </message>
  <message>
   <source>Share of slum in cells</source>
   <translation>सेलों में झुग्गी बस्ती का हिस्सा</translation>
  </message>
  <message>
   <source>Share of slum in the cells of the grid, of the ground that is known:</source>
   <translation>ग्रिड के सेलों में ज्ञात भूमि में झुग्गी बस्ती का हिस्सा:</translation>
  </message>
  <message>
   <source>Share of the chips held out to measure how good the model is.</source>
   <translation>चिपों का वह अंश जो यह मापने के लिए अलग रखा जाता है कि मॉडल कितना अच्छा है।</translation>
  </message>
  <message>
   <source>Share of the people who live in slums, last date, percent</source>
   <translation>झुग्गी बस्तियों में रहने वाले लोगों का हिस्सा, अंतिम तिथि, प्रतिशत</translation>
  </message>
  <message>
   <source>Share of the urban population that lives in slums</source>
   <translation>शहरी जनसंख्या का वह हिस्सा जो झुग्गी बस्तियों में रहता है</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>दिखाएँ</translation>
  </message>
  <message>
   <source>Show Model</source>
   <translation>मॉडल दिखाएँ</translation>
  </message>
  <message>
   <source>Show Provenance</source>
   <translation>उद्गम दिखाएँ</translation>
  </message>
  <message>
   <source>Show Training Data</source>
   <translation>प्रशिक्षण डेटा दिखाएँ</translation>
  </message>
  <message>
   <source>Shown behind the dashboard's map. It also gives the cell size when all dates are polygons.</source>
   <translation>डैशबोर्ड के मानचित्र के पीछे रहती है। जब सभी तिथियाँ पॉलीगॉन हों, तो सेल आकार भी इसी से मिलता है।</translation>
  </message>
  <message>
   <source>Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.</source>
   <translation>सेल की भुजा। भुजाएँ इसके गुणजों पर होती हैं, ताकि दो तिथियों के ग्रिड में वही सेल हों।</translation>
  </message>
  <message>
   <source>Side of a place, in cells of the size that the model classifies at; an odd number is rounded up. Empty: the model's chip size.</source>
   <translation>स्थान की भुजा, उन सेलों में जिनके आकार पर मॉडल वर्गीकरण करता है; विषम संख्या ऊपर पूर्णांकित होती है। खाली: मॉडल का चिप आकार।</translation>
  </message>
  <message>
   <source>Side of a tile in cells; larger tiles waste less on padding. Empty: chosen to fit the memory.</source>
   <translation>सेलों में टाइल की भुजा; बड़ी टाइलें पैडिंग पर कम व्यर्थ करती हैं। खाली: मेमोरी के अनुसार चुनी जाती है।</translation>
  </message>
  <message>
   <source>Side of the blocks of ground that are drawn for the intervals: larger than a settlement. Empty: a hundredth of the area.</source>
   <translation>अंतरालों के लिए चुने जाने वाले ज़मीन के ब्लॉकों की भुजा: बस्ती से बड़ी। खाली: क्षेत्र का सौवाँ भाग।</translation>
  </message>
  <message>
   <source>Side of the random training crops, in cells. Empty: the chips' own size.</source>
   <translation>जिन यादृच्छिक क्रॉप पर प्रशिक्षण होता है, सेलों में उनकी भुजा। खाली: चिपों का अपना आकार।</translation>
  </message>
  <message>
   <source>Simple rate per year</source>
   <translation>वार्षिक साधारण दर</translation>
  </message>
  <message>
   <source>Simplify polygons</source>
   <translation>पॉलीगॉन सरल करें</translation>
  </message>
  <message>
   <source>Simplify tolerance in cells</source>
   <translation>सेलों में सरलीकरण सहनसीमा</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>आकार</translation>
  </message>
  <message>
   <source>Slivers</source>
   <translation>स्लिवर</translation>
  </message>
  <message>
   <source>Slum</source>
   <translation>झुग्गी बस्ती</translation>
  </message>
  <message>
   <source>Slum Extraction Chain (graphical model)</source>
   <translation>झुग्गी बस्ती निष्कर्षण शृंखला (ग्राफ़िकल मॉडल)</translation>
  </message>
  <message>
   <source>Slum Extractor: a city that does not exist</source>
   <translation>Slum Extractor: एक शहर जो है ही नहीं</translation>
  </message>
  <message>
   <source>Slum Extractor: start here</source>
   <translation>Slum Extractor: यहाँ से शुरू करें</translation>
  </message>
  <message>
   <source>Slum after, ha</source>
   <translation>बाद में झुग्गी बस्ती, ha</translation>
  </message>
  <message>
   <source>Slum area in hectares</source>
   <translation>झुग्गी बस्तियों का क्षेत्रफल हेक्टेयर में</translation>
  </message>
  <message>
   <source>Slum before, ha</source>
   <translation>पहले झुग्गी बस्ती, ha</translation>
  </message>
  <message>
   <source>Slum boundaries as a vector layer, or a raster of class values. A layer in another CRS is transformed.</source>
   <translation>वेक्टर परत के रूप में झुग्गी बस्तियों की सीमाएँ, या क्लास मानों का रास्टर। दूसरे CRS की परत रूपांतरित की जाती है।</translation>
  </message>
  <message>
   <source>Slum growth</source>
   <translation>झुग्गी बस्तियों की वृद्धि</translation>
  </message>
  <message>
   <source>Slum in {}</source>
   <translation>{} में झुग्गी बस्ती</translation>
  </message>
  <message>
   <source>Slum in {}: {} ha.</source>
   <translation>{} में झुग्गी बस्ती: {} ha।</translation>
  </message>
  <message>
   <source>Slum polygons</source>
   <translation>झुग्गी बस्तियों के पॉलीगॉन</translation>
  </message>
  <message>
   <source>Slum polygons or a class raster.</source>
   <translation>झुग्गी बस्तियों के पॉलीगॉन या क्लास रास्टर।</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order.</source>
   <translation>झुग्गी बस्तियों के पॉलीगॉन या क्लास रास्टर, प्रति तिथि एक परत, किसी भी क्रम में।</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order; both kinds may be mixed.</source>
   <translation>झुग्गी बस्तियों के पॉलीगॉन या क्लास रास्टर, हर तिथि की एक परत, किसी भी क्रम में; दोनों प्रकार मिलाए जा सकते हैं।</translation>
  </message>
  <message>
   <source>Slum report</source>
   <translation>झुग्गी बस्ती रिपोर्ट</translation>
  </message>
  <message>
   <source>Slums</source>
   <translation>झुग्गी बस्तियाँ</translation>
  </message>
  <message>
   <source>Slums (labels)</source>
   <translation>झुग्गी बस्तियाँ (लेबल)</translation>
  </message>
  <message>
   <source>Slums (truth)</source>
   <translation>झुग्गी बस्तियाँ (ग्राउंड ट्रुथ)</translation>
  </message>
  <message>
   <source>Slums are searched for in this extent only.</source>
   <translation>झुग्गी बस्तियाँ केवल इस विस्तार में खोजी जाती हैं।</translation>
  </message>
  <message>
   <source>Slums of one date or more</source>
   <translation>एक या अधिक तिथियों की झुग्गी बस्तियाँ</translation>
  </message>
  <message>
   <source>Slums of two dates or more</source>
   <translation>दो या अधिक तिथियों की झुग्गी बस्तियाँ</translation>
  </message>
  <message>
   <source>Slums of {}</source>
   <translation>{} की झुग्गी बस्तियाँ</translation>
  </message>
  <message>
   <source>Small patches</source>
   <translation>छोटे पैच</translation>
  </message>
  <message>
   <source>Smaller slums are left out, and smaller holes in slums are filled. 0: all are kept.</source>
   <translation>इससे छोटी झुग्गी बस्तियाँ छोड़ दी जाती हैं और झुग्गी बस्तियों के छोटे छेद भर दिए जाते हैं। 0: सब रखी जाती हैं।</translation>
  </message>
  <message>
   <source>Snap raster</source>
   <translation>स्नैप रास्टर</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>स्रोत</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>स्रोत</translation>
  </message>
  <message>
   <source>Squares with the fields rank, uncertainty (percent), found (percent of the cells with a class), distance (from places labelled or chosen before, in standard deviations), score and reason.</source>
   <translation>वर्ग, इन फ़ील्डों के साथ: rank, uncertainty (प्रतिशत), found (क्लास पाने वाले सेलों का प्रतिशत), distance (पहले से लेबल या चुने गए से, विचलन में), score और reason।</translation>
  </message>
  <message>
   <source>Standard error, ha</source>
   <translation>मानक त्रुटि, ha</translation>
  </message>
  <message>
   <source>Start here…</source>
   <translation>यहाँ से शुरू करें…</translation>
  </message>
  <message>
   <source>Start index</source>
   <translation>आरंभ सूचकांक</translation>
  </message>
  <message>
   <source>Steps that led to this file: {}. The last one is the first below. Names are without folders. A digest shows whether a file is still the one that was used.</source>
   <translation>इस फ़ाइल तक के चरण: {}। अंतिम चरण नीचे सबसे पहले है। नाम फ़ोल्डर के बिना हैं। डाइजेस्ट से पता चलता है कि फ़ाइल अब भी वही है जो उपयोग हुई थी।</translation>
  </message>
  <message>
   <source>Stop when the model stops improving</source>
   <translation>मॉडल में सुधार रुकने पर रुकें</translation>
  </message>
  <message>
   <source>Stride X</source>
   <translation>स्ट्राइड X</translation>
  </message>
  <message>
   <source>Stride Y</source>
   <translation>स्ट्राइड Y</translation>
  </message>
  <message>
   <source>Study area</source>
   <translation>अध्ययन क्षेत्र</translation>
  </message>
  <message>
   <source>Suggest Labels</source>
   <translation>लेबल सुझाएँ</translation>
  </message>
  <message>
   <source>Summarize Slums By Grid</source>
   <translation>झुग्गी बस्तियों का ग्रिड के अनुसार सार</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>छिपाया गया</translation>
  </message>
  <message>
   <source>TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.</source>
   <translation>TIFF में बैंड कितने भी और डेटा प्रकार कोई भी हो सकता है; PNG और JPEG में अधिकतम तीन 8-बिट बैंड।</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>तालिका</translation>
  </message>
  <message>
   <source>Table in ArcGIS's columns: GeoPackage, CSV or DBF.</source>
   <translation>ArcGIS के कॉलमों वाली तालिका: GeoPackage, CSV या DBF।</translation>
  </message>
  <message>
   <source>Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.</source>
   <translation>पिक्सेल वर्गीकरण की सटीकता गणना द्वारा बनाई गई तालिका, डैशबोर्ड में दिखाने के लिए।</translation>
  </message>
  <message>
   <source>Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with 95 % intervals.</source>
   <translation>पिक्सेल वर्गीकरण की सटीकता गणना द्वारा यादृच्छिक बिंदुओं से बनी तालिका: 95 % अंतराल के साथ त्रुटि-समायोजित क्षेत्रफल देती है।</translation>
  </message>
  <message>
   <source>Tables (*.csv *.gpkg *.dbf)</source>
   <translation>तालिकाएँ (*.csv *.gpkg *.dbf)</translation>
  </message>
  <message>
   <source>Ten test areas or more, at places chosen by chance, not by the result: the button does that.</source>
   <translation>दस या अधिक परीक्षण क्षेत्र, परिणाम देखकर नहीं बल्कि यादृच्छिक रूप से चुनी जगहों पर: बटन यही करता है।</translation>
  </message>
  <message>
   <source>TensorBoard</source>
   <translation>TensorBoard</translation>
  </message>
  <message>
   <source>Test areas</source>
   <translation>परीक्षण क्षेत्र</translation>
  </message>
  <message>
   <source>Test areas (mask)</source>
   <translation>परीक्षण क्षेत्र (मास्क)</translation>
  </message>
  <message>
   <source>Test time augmentation</source>
   <translation>टेस्ट-टाइम ऑगमेंटेशन</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>पाठ</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>पाठ फ़ाइलें (*.txt)</translation>
  </message>
  <message>
   <source>Text files (*.txt);;HTML files (*.html)</source>
   <translation>टेक्स्ट फ़ाइलें (*.txt);;HTML फ़ाइलें (*.html)</translation>
  </message>
  <message>
   <source>The cell size of the images is not known; using {:g} m. Give CELL_SIZE, or the image.</source>
   <translation>छवियों का सेल आकार कहीं से पता नहीं चलता; {:g} m लिया गया है। CELL_SIZE या छवि दें।</translation>
  </message>
  <message>
   <source>The cell size {:.6g} is finer than that of the finest tiles of {}, {:.6g}.</source>
   <translation>सेल आकार {:.6g}, {} की सबसे बारीक टाइलों के आकार {:.6g} से भी बारीक है।</translation>
  </message>
  <message>
   <source>The classes after filtering, with the names and colours of the input.</source>
   <translation>फ़िल्टर के बाद की क्लास, इनपुट के नामों और रंगों के साथ।</translation>
  </message>
  <message>
   <source>The classes that the polygons were made of, if they are wanted too.</source>
   <translation>वे क्लास जिनसे पॉलीगॉन बने, यदि वे भी चाहिए हों।</translation>
  </message>
  <message>
   <source>The classification: a raster of integer class values, or polygons such as those of Raster to Polygon.</source>
   <translation>वर्गीकरण: पूर्णांक क्लास मानों का रास्टर, या रास्टर से पॉलीगॉन जैसे पॉलीगॉन।</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>इंजन तैयार है: {}</translation>
  </message>
  <message>
   <source>The engine was removed.</source>
   <translation>इंजन हटा दिया गया।</translation>
  </message>
  <message>
   <source>The engine works.</source>
   <translation>इंजन काम कर रहा है।</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>इंजन का Python</translation>
  </message>
  <message>
   <source>The image calls a band alpha whose values are those of an image. It is used as a mask, and models are not trained on it. If it is near infrared, for example, correct its colour interpretation (gdal_edit.py -colorinterp_N undefined, where N is its number) and export again.</source>
   <translation>छवि एक ऐसे बैंड को अल्फ़ा कहती है जिसके मान किसी छवि के मान जैसे हैं। उसे मास्क के रूप में लिया जाता है, और मॉडल उस पर प्रशिक्षित नहीं होते। यदि वह उदाहरण के लिए निकट अवरक्त है, तो उसकी रंग-व्याख्या ठीक करें (gdal_edit.py -colorinterp_N undefined, जहाँ N उसकी संख्या है) और फिर से निर्यात करें।</translation>
  </message>
  <message>
   <source>The image has {} bands, and the model reads band {}.</source>
   <translation>छवि में {} बैंड हैं, और मॉडल बैंड {} पढ़ता है।</translation>
  </message>
  <message>
   <source>The image is brought to this CRS and classified there; cell size and an extent without a CRS are then in its units. Empty: the raster's own.</source>
   <translation>छवि को इस CRS में लाकर वहीं वर्गीकृत किया जाता है; तब सेल आकार, और बिना CRS वाला विस्तार, इसकी इकाइयों में होते हैं। खाली: रास्टर का अपना।</translation>
  </message>
  <message>
   <source>The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. Empty: by name, colour, wavelength or position, whichever image and model share; alpha is never used.</source>
   <translation>मॉडल के लिए छवि के बैंड, मॉडल के क्रम में, नाम से या 1 से शुरू होने वाली संख्या से: 'red, green, nir' या '4 3 2'। खाली: नाम, रंग, तरंगदैर्घ्य या स्थान से, जो छवि और मॉडल दोनों में हो; अल्फ़ा कभी नहीं लिया जाता।</translation>
  </message>
  <message>
   <source>The interval depends on a few points of map class {} and is probably too narrow: draw more points there.</source>
   <translation>अंतराल नक्शे की क्लास {} के कुछ ही बिंदुओं पर निर्भर है और शायद बहुत सँकरा है: वहाँ और बिंदु लें।</translation>
  </message>
  <message>
   <source>The interval holds the errors of the map alone. It assumes that slums missed by the map are as densely settled as those it shows, and leaves out the errors of the population raster.</source>
   <translation>अंतराल में केवल नक्शे की त्रुटियाँ हैं। इसमें माना गया है कि नक्शे से छूटी झुग्गी बस्तियाँ उतनी ही घनी हैं जितनी दिखाई गई, और जनसंख्या रास्टर की त्रुटियाँ शामिल नहीं हैं।</translation>
  </message>
  <message>
   <source>The map does not show the image. Zoom to it first.</source>
   <translation>नक्शे पर छवि नहीं दिख रही। पहले उस पर ज़ूम करें।</translation>
  </message>
  <message>
   <source>The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow keys when it is zoomed in.</source>
   <translation>मानचित्र एक मोटा चित्र है; सटीक रूपरेखाएँ परिवर्तनों की परत में हैं। ज़ूम इन होने पर तीर कुंजियों से स्क्रॉल करें।</translation>
  </message>
  <message>
   <source>The mapped area of the whole map, times true by mapped area in the test areas: the ratio estimator of Cochran (1977), with test areas as clusters. Its interval is Student's, on the scale of the logarithm.</source>
   <translation>पूरे नक्शे का मानचित्रित क्षेत्रफल, गुणा परीक्षण क्षेत्रों में सच्चे और मानचित्रित क्षेत्रफल का अनुपात: Cochran (1977) का अनुपात आकलक, परीक्षण क्षेत्र गुच्छों के रूप में। इसका अंतराल Student का है, लघुगणक के पैमाने पर।</translation>
  </message>
  <message>
   <source>The model is least sure here: {:.0f} %.</source>
   <translation>मॉडल यहाँ सबसे कम निश्चित है: {:.0f} %।</translation>
  </message>
  <message>
   <source>The model is not usable: its IoU on the validation chips is {:.2f}. Train a better one.</source>
   <translation>मॉडल उपयोग के योग्य नहीं है: अलग रखी चिपों पर उसका IoU {:.2f} है। बेहतर मॉडल प्रशिक्षित करें।</translation>
  </message>
  <message>
   <source>The model is unsure ({:.0f} %), and the place is {:.1f} standard deviations from places labelled or chosen before.</source>
   <translation>मॉडल अनिश्चित है ({:.0f} %), और स्थान पहले से लेबल या चुने गए से {:.1f} विचलन दूर है।</translation>
  </message>
  <message>
   <source>The model is weak: its IoU on the validation chips is {:.2f}.</source>
   <translation>मॉडल कमज़ोर है: अलग रखी चिपों पर उसका IoU {:.2f} है।</translation>
  </message>
  <message>
   <source>The model's chip size</source>
   <translation>मॉडल का चिप आकार</translation>
  </message>
  <message>
   <source>The network, for programs that run ONNX models.</source>
   <translation>ONNX मॉडल चलाने वाले प्रोग्रामों के लिए नेटवर्क।</translation>
  </message>
  <message>
   <source>The outline of each chip of the folder, with its name and the share of labelled cells in percent.</source>
   <translation>फ़ोल्डर के हर चिप की रूपरेखा, उसके नाम और लेबल वाले सेलों के प्रतिशत के साथ।</translation>
  </message>
  <message>
   <source>The points are stratified by the classified value; figures and areas are weighted by the mapped areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The matrix below holds the points as they are.</source>
   <translation>बिंदु वर्गीकृत मान के अनुसार स्तरीकृत हैं; आँकड़ों और क्षेत्रफलों को मानचित्रित क्षेत्रफलों का भार दिया गया है, Olofsson et al. (2014), Remote Sensing of Environment 148 की मानक त्रुटियों के साथ। नीचे के मैट्रिक्स में बिंदु ज्यों के त्यों हैं।</translation>
  </message>
  <message>
   <source>The points of the same run, for administrative units: each that has enough points has an interval of its own.</source>
   <translation>उसी रन के बिंदु, प्रशासनिक इकाइयों के लिए: पर्याप्त बिंदुओं वाली हर इकाई का अपना अंतराल होता है।</translation>
  </message>
  <message>
   <source>The points of the same runs, in the same order: they give adjusted figures for each administrative unit that has enough of them.</source>
   <translation>उन्हीं रनों के बिंदु, उसी क्रम में: जिस प्रशासनिक इकाई में ये पर्याप्त हों, उसके लिए समायोजित आँकड़े देते हैं।</translation>
  </message>
  <message>
   <source>The preview covers the middle {} % of what the map shows of the image. Zoom in to see all of it.</source>
   <translation>पूर्वावलोकन नक्शे में दिख रही छवि के बीच के {} % भाग का है। पूरा देखने के लिए ज़ूम इन करें।</translation>
  </message>
  <message>
   <source>The preview was stopped.</source>
   <translation>पूर्वावलोकन रोक दिया गया।</translation>
  </message>
  <message>
   <source>The project has no study area: delete squares on ground that the model was trained on.</source>
   <translation>प्रोजेक्ट में अध्ययन क्षेत्र नहीं है: उस ज़मीन के वर्ग हटाएँ जिस पर मॉडल प्रशिक्षित हुआ था।</translation>
  </message>
  <message>
   <source>The project has results of one image or date only: {}. Extract the slums of another date first.</source>
   <translation>प्रोजेक्ट में केवल एक छवि या तारीख के परिणाम हैं: {}। पहले किसी दूसरी तारीख की झुग्गी बस्तियाँ निकालें।</translation>
  </message>
  <message>
   <source>The random points with the fields Classified and GrndTruth, as ArcGIS has them.</source>
   <translation>यादृच्छिक बिंदु, Classified और GrndTruth फ़ील्ड के साथ, जैसे ArcGIS में।</translation>
  </message>
  <message>
   <source>The records as JSON, for other programs.</source>
   <translation>अन्य प्रोग्रामों के लिए अभिलेख JSON में।</translation>
  </message>
  <message>
   <source>The result's cells are aligned with this raster's; the image is resampled if it must be.</source>
   <translation>परिणाम के सेल इस रास्टर के सेलों से संरेखित होते हैं; ज़रूरत हो तो छवि रीसैंपल की जाती है।</translation>
  </message>
  <message>
   <source>The same as plain text.</source>
   <translation>वही, सादे पाठ में।</translation>
  </message>
  <message>
   <source>The same by administrative unit</source>
   <translation>वही प्रशासनिक इकाई के अनुसार</translation>
  </message>
  <message>
   <source>The same figures as CSV.</source>
   <translation>वही आँकड़े CSV में।</translation>
  </message>
  <message>
   <source>The same figures, a row for each area and date.</source>
   <translation>वही आँकड़े, हर क्षेत्र और तिथि के लिए एक पंक्ति।</translation>
  </message>
  <message>
   <source>The same folder, repaired</source>
   <translation>वही फ़ोल्डर, ठीक किया हुआ</translation>
  </message>
  <message>
   <source>The same number draws the same points from the same data.</source>
   <translation>वही संख्या उसी डेटा से वही बिंदु चुनती है।</translation>
  </message>
  <message>
   <source>The same seed draws the same blocks.</source>
   <translation>वही सीड वही ब्लॉक चुनता है।</translation>
  </message>
  <message>
   <source>The same seed gives the same model on the same machine.</source>
   <translation>वही सीड उसी मशीन पर वही मॉडल देता है।</translation>
  </message>
  <message>
   <source>The sample cannot be made in {}.</source>
   <translation>{} में नमूना नहीं बनाया जा सकता।</translation>
  </message>
  <message>
   <source>The sample project is a small city that does not exist, on two dates, with the true outlines of its slums. It is made on this computer in about half a minute, in {} (17 MB).</source>
   <translation>नमूना प्रोजेक्ट एक छोटा शहर है जो है ही नहीं, दो तिथियों पर, उसकी झुग्गी बस्तियों की सही सीमाओं के साथ। इसे इसी कंप्यूटर पर लगभग आधे मिनट में बनाया जाता है, यहाँ: {} (17 MB)।</translation>
  </message>
  <message>
   <source>The share is the number of people in mapped slums, divided by the number of all people in the same area.</source>
   <translation>हिस्सा मानचित्रित झुग्गी बस्तियों के लोगों की संख्या को उसी क्षेत्र के सभी लोगों की संख्या से भाग देने पर मिलता है।</translation>
  </message>
  <message>
   <source>The tools</source>
   <translation>टूल</translation>
  </message>
  <message>
   <source>The wheels were downloaded to {}</source>
   <translation>wheel यहाँ डाउनलोड किए गए: {}</translation>
  </message>
  <message>
   <source>The {} units that have grown most, of {}; the table has all.</source>
   <translation>सबसे अधिक बढ़ी {} इकाइयाँ, कुल {} में से; तालिका में सभी हैं।</translation>
  </message>
  <message>
   <source>There are only {} blocks of {:.0f} m: too few for intervals. Give a smaller BLOCK_SIZE, or a larger area.</source>
   <translation>केवल {} ब्लॉक हैं, {:.0f} m के: अंतरालों के लिए बहुत कम। छोटा BLOCK_SIZE या बड़ा क्षेत्र दें।</translation>
  </message>
  <message>
   <source>There are test areas already. Delete them first, or draw further ones by hand.</source>
   <translation>परीक्षण क्षेत्र पहले से हैं। पहले उन्हें हटाएँ, या और क्षेत्र हाथ से बनाएँ।</translation>
  </message>
  <message>
   <source>There was no room for {}.</source>
   <translation>{} के लिए जगह नहीं थी।</translation>
  </message>
  <message>
   <source>This interval is for test areas at random places. If they were chosen by eye, it only shows how much they differ from each other, and the estimate may be wrong by more.</source>
   <translation>यह अंतराल यादृच्छिक स्थानों के परीक्षण क्षेत्रों के लिए है। यदि वे आँख से चुने गए, तो यह केवल दिखाता है कि वे आपस में कितने भिन्न हैं, और अनुमान इससे अधिक ग़लत हो सकता है।</translation>
  </message>
  <message>
   <source>This is an estimate from images. The official indicator counts households that lack water, sanitation, space, durable housing or secure tenure, in surveys and censuses (UN-Habitat). Images show the form of a settlement, and the two do not agree everywhere.</source>
   <translation>यह छवियों से अनुमान है। आधिकारिक संकेतक सर्वेक्षणों और जनगणनाओं में वे परिवार गिनता है जिनके पास पानी, स्वच्छता, जगह, टिकाऊ आवास या सुरक्षित अधिकार नहीं है (UN-Habitat)। चित्र बस्ती का रूप दिखाते हैं, और दोनों हर जगह मेल नहीं खाते।</translation>
  </message>
  <message>
   <source>This toolbox cannot run the model; the report says why.</source>
   <translation>यह टूलबॉक्स इस मॉडल को नहीं चला सकता; कारण रिपोर्ट में है।</translation>
  </message>
  <message>
   <source>This version needs newer packages in its deep learning engine.</source>
   <translation>इस संस्करण को अपने डीप लर्निंग इंजन में नए पैकेज चाहिए।</translation>
  </message>
  <message>
   <source>Three chips are shown in each.</source>
   <translation>हर पंक्ति में तीन चिपें दिखाई जाती हैं।</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>टाइल आकार</translation>
  </message>
  <message>
   <source>Tile size X</source>
   <translation>टाइल आकार X</translation>
  </message>
  <message>
   <source>Tile size Y</source>
   <translation>टाइल आकार Y</translation>
  </message>
  <message>
   <source>Tiles computed at once. Empty: chosen to fit the memory.</source>
   <translation>एक साथ गणना की जाने वाली टाइलें। खाली: मेमोरी के अनुसार चुना जाता है।</translation>
  </message>
  <message>
   <source>Tiles of {} that do not exist on {}: {}. Their cells are NoData.</source>
   <translation>{} की वे टाइलें जो {} पर नहीं हैं: {}। उनके सेल NoData हैं।</translation>
  </message>
  <message>
   <source>Time budget (minutes)</source>
   <translation>समय-सीमा (मिनट)</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>टूल</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>कुल</translation>
  </message>
  <message>
   <source>Track Slum Growth</source>
   <translation>झुग्गी बस्तियों की वृद्धि ट्रैक करें</translation>
  </message>
  <message>
   <source>Track growth…</source>
   <translation>वृद्धि देखें…</translation>
  </message>
  <message>
   <source>Train Deep Learning Model</source>
   <translation>डीप लर्निंग मॉडल प्रशिक्षण</translation>
  </message>
  <message>
   <source>Train a U-Net on the chips.</source>
   <translation>चिपों पर U-Net को प्रशिक्षित करें।</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>मॉडल प्रशिक्षित करें…</translation>
  </message>
  <message>
   <source>Trained on chips of {} x {} cells of {}.</source>
   <translation>{} x {} सेल की चिपों पर प्रशिक्षित, सेल का आकार {}।</translation>
  </message>
  <message>
   <source>Training Chain (graphical model)</source>
   <translation>प्रशिक्षण शृंखला (ग्राफ़िकल मॉडल)</translation>
  </message>
  <message>
   <source>Training data (chip folder)</source>
   <translation>प्रशिक्षण डेटा (चिप फ़ोल्डर)</translation>
  </message>
  <message>
   <source>Training data report</source>
   <translation>प्रशिक्षण डेटा रिपोर्ट</translation>
  </message>
  <message>
   <source>Training ends after {:g} minutes, the time budget.</source>
   <translation>प्रशिक्षण {:g} मिनट बाद समाप्त होगा, जो समय-सीमा है।</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>प्रशिक्षण रिपोर्ट</translation>
  </message>
  <message>
   <source>True, ha</source>
   <translation>वास्तविक, ha</translation>
  </message>
  <message>
   <source>Truth value that was not compared</source>
   <translation>वास्तविक मान जिसकी तुलना नहीं हुई</translation>
  </message>
  <message>
   <source>UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.</source>
   <translation>UNET: segmentation-models-pytorch का U-Net। DYNAMIC_UNET: arcgis.learn के UnetClassifier का नेटवर्क।</translation>
  </message>
  <message>
   <source>Uncertainty raster</source>
   <translation>अनिश्चितता रास्टर</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>इकाई</translation>
  </message>
  <message>
   <source>Unsure cells</source>
   <translation>अनिश्चित सेल</translation>
  </message>
  <message>
   <source>Untick to give every cell the most likely of the model's classes, never background.</source>
   <translation>निशान हटाएँ ताकि हर सेल को मॉडल की सबसे संभावित क्लास मिले, पृष्ठभूमि कभी नहीं।</translation>
  </message>
  <message>
   <source>Urban ground</source>
   <translation>शहरी भूमि</translation>
  </message>
  <message>
   <source>Use it as the terms of that server allow.</source>
   <translation>इसका उपयोग उस सर्वर की शर्तों के अनुसार करें।</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>उपयोगकर्ता सटीकता</translation>
  </message>
  <message>
   <source>User's accuracy, {}</source>
   <translation>उपयोगकर्ता सटीकता, {}</translation>
  </message>
  <message>
   <source>Validation data (chip folder)</source>
   <translation>सत्यापन डेटा (चिप फ़ोल्डर)</translation>
  </message>
  <message>
   <source>Validation loss {:.3g}.</source>
   <translation>सत्यापन लॉस {:.3g}।</translation>
  </message>
  <message>
   <source>Validation percentage</source>
   <translation>सत्यापन प्रतिशत</translation>
  </message>
  <message>
   <source>Validation split</source>
   <translation>सत्यापन विभाजन</translation>
  </message>
  <message>
   <source>Value of cells without a label, which are not compared: 0 if a truth raster has 0 where nobody has labelled.</source>
   <translation>बिना लेबल वाले सेलों का मान, जिनकी तुलना नहीं होती: 0, यदि ग्राउंड ट्रुथ रास्टर में वहाँ 0 है जहाँ किसी ने लेबल नहीं लगाया।</translation>
  </message>
  <message>
   <source>Value of unlabeled truth</source>
   <translation>बिना लेबल वाली ग्राउंड ट्रुथ का मान</translation>
  </message>
  <message>
   <source>Versions, devices, a test of every package, the speed of a small network, free memory and disk. It holds no password and no data. A name that ends in .html gives a page, any other name plain text.</source>
   <translation>संस्करण, डिवाइस, हर पैकेज की जाँच, एक छोटे नेटवर्क की गति, खाली मेमोरी और डिस्क। इसमें न कोई पासवर्ड होता है, न डेटा। .html पर समाप्त होने वाले नाम से पृष्ठ बनता है, किसी और नाम से सादा पाठ।</translation>
  </message>
  <message>
   <source>Weight initialization scheme</source>
   <translation>वेट आरंभन योजना</translation>
  </message>
  <message>
   <source>Weights of the models</source>
   <translation>मॉडलों के भार</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>यह क्या है</translation>
  </message>
  <message>
   <source>What to keep in mind</source>
   <translation>ध्यान रखने योग्य बातें</translation>
  </message>
  <message>
   <source>Where PROCESS_ITEMS_SEPARATELY writes.</source>
   <translation>जहाँ PROCESS_ITEMS_SEPARATELY लिखता है।</translation>
  </message>
  <message>
   <source>Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.</source>
   <translation>जिस परत में यह फ़ील्ड है, उसमें 0 मान वाले पॉलीगॉन पृष्ठभूमि हैं। जिन परतों में यह नहीं है, वे पूरी झुग्गी बस्ती हैं।</translation>
  </message>
  <message>
   <source>Where a slum surrounds other ground: press Cut a hole, and click around that ground.</source>
   <translation>जहाँ कोई झुग्गी बस्ती दूसरी ज़मीन को घेरती है: छेद काटें दबाएँ और उस ज़मीन के चारों ओर क्लिक करें।</translation>
  </message>
  <message>
   <source>Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. Empty: as large as those of the image for the report; without one 4096 along the longer side, 0.5 m or more.</source>
   <translation>जब दोनों इनपुट पॉलीगॉन हों: जिन सेलों से उनकी तुलना होती है, पहले इनपुट के CRS की इकाइयों में। खाली: रिपोर्ट की छवि के सेलों जितने बड़े; छवि न हो तो लंबी भुजा पर 4096, 0.5 मी या अधिक के।</translation>
  </message>
  <message>
   <source>Where the first input is polygons: their integer field. Empty: as for the ground truth.</source>
   <translation>जब पहला इनपुट पॉलीगॉन हो: उसका पूर्णांक फ़ील्ड। खाली: जैसा ग्राउंड ट्रुथ के लिए।</translation>
  </message>
  <message>
   <source>Where to keep what is drawn</source>
   <translation>जो बनाया जाए उसे कहाँ रखें</translation>
  </message>
  <message>
   <source>Whether each cell is a hit, a miss or a false alarm, or which class was confused with which.</source>
   <translation>हर सेल के बारे में बताता है कि वह सही पहचान है, चूक है या ग़लत पहचान, या किस क्लास को कौन-सी मान लिया गया।</translation>
  </message>
  <message>
   <source>Whether several rasters count as one image or are cut one by one.</source>
   <translation>कई रास्टर एक छवि माने जाएँ या एक-एक करके काटे जाएँ।</translation>
  </message>
  <message>
   <source>Whether {} or {} is better cannot be told from so few blocks.</source>
   <translation>इतने कम ब्लॉकों से नहीं कहा जा सकता कि {} बेहतर है या {}।</translation>
  </message>
  <message>
   <source>Which GPU. Empty: the first.</source>
   <translation>कौन-सा GPU। खाली: पहला।</translation>
  </message>
  <message>
   <source>Widens the features, in units of the class data's CRS; turns points into discs.</source>
   <translation>फ़ीचरों को क्लास डेटा के CRS की इकाइयों में चौड़ा करता है; बिंदुओं को डिस्क बना देता है।</translation>
  </message>
  <message>
   <source>Width of a chip in cells.</source>
   <translation>सेलों में चिप की चौड़ाई।</translation>
  </message>
  <message>
   <source>Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).</source>
   <translation>Wilson के अंतराल; kappa, Fleiss, Cohen और Everitt (1969) की मानक त्रुटि के साथ।</translation>
  </message>
  <message>
   <source>Without a GPU about {} to {} on two cores, with one far less; a time budget ends it sooner.</source>
   <translation>बिना GPU के दो कोर पर लगभग {} से {}, GPU पर बहुत कम; समय-सीमा इसे पहले समाप्त करती है।</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>ग़लत</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>ज़ूम इन</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>ज़ूम आउट</translation>
  </message>
  <message>
   <source>a size that is not recorded</source>
   <translation>दर्ज नहीं</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>सटीकता</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>सक्रिय अधिगम</translation>
  </message>
  <message>
   <source>administrative units</source>
   <translation>प्रशासनिक इकाइयाँ</translation>
  </message>
  <message>
   <source>advanced</source>
   <translation>उन्नत</translation>
  </message>
  <message>
   <source>an unknown CRS</source>
   <translation>अज्ञात CRS</translation>
  </message>
  <message>
   <source>annotate</source>
   <translation>एनोटेट</translation>
  </message>
  <message>
   <source>as mapped</source>
   <translation>नक्शे के अनुसार</translation>
  </message>
  <message>
   <source>as mapped; error-adjusted {} ha ({} to {})</source>
   <translation>नक्शे के अनुसार; त्रुटि-समायोजित {} हेक्टेयर ({} से {})</translation>
  </message>
  <message>
   <source>background</source>
   <translation>पृष्ठभूमि</translation>
  </message>
  <message>
   <source>batch normalization</source>
   <translation>बैच नॉर्मलाइज़ेशन</translation>
  </message>
  <message>
   <source>bootstrap</source>
   <translation>बूटस्ट्रैप</translation>
  </message>
  <message>
   <source>both sides are polygons; choose the image for the report to compare on cells of its size</source>
   <translation>दोनों ओर पॉलीगॉन हैं; उसके आकार के सेलों पर तुलना के लिए रिपोर्ट की छवि चुनें</translation>
  </message>
  <message>
   <source>calibrated by the temperature {:.3g}</source>
   <translation>तापमान {:.3g} से अंशांकित</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>सेलों</translation>
  </message>
  <message>
   <source>cells of {}: {}</source>
   <translation>{} के सेल: {}</translation>
  </message>
  <message>
   <source>change</source>
   <translation>परिवर्तन</translation>
  </message>
  <message>
   <source>check</source>
   <translation>जाँच</translation>
  </message>
  <message>
   <source>chips</source>
   <translation>चिप</translation>
  </message>
  <message>
   <source>class balance</source>
   <translation>क्लास संतुलन</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>क्लास {}</translation>
  </message>
  <message>
   <source>classified to true</source>
   <translation>वर्गीकृत से वास्तविक</translation>
  </message>
  <message>
   <source>classify</source>
   <translation>वर्गीकरण</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>तुलना</translation>
  </message>
  <message>
   <source>confusion matrix</source>
   <translation>कन्फ़्यूज़न मैट्रिक्स</translation>
  </message>
  <message>
   <source>conversion</source>
   <translation>रूपांतरण</translation>
  </message>
  <message>
   <source>cuda</source>
   <translation>cuda</translation>
  </message>
  <message>
   <source>dashboard</source>
   <translation>डैशबोर्ड</translation>
  </message>
  <message>
   <source>deep learning</source>
   <translation>डीप लर्निंग</translation>
  </message>
  <message>
   <source>deepness</source>
   <translation>deepness</translation>
  </message>
  <message>
   <source>dependencies</source>
   <translation>डिपेंडेंसी</translation>
  </message>
  <message>
   <source>diagnose</source>
   <translation>निदान</translation>
  </message>
  <message>
   <source>dlpk</source>
   <translation>dlpk</translation>
  </message>
  <message>
   <source>domain adaptation</source>
   <translation>डोमेन अनुकूलन</translation>
  </message>
  <message>
   <source>emd</source>
   <translation>emd</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>एनवायरनमेंट</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>इपॉक</translation>
  </message>
  <message>
   <source>error matrix</source>
   <translation>त्रुटि मैट्रिक्स</translation>
  </message>
  <message>
   <source>error-adjusted</source>
   <translation>त्रुटि-समायोजित</translation>
  </message>
  <message>
   <source>export</source>
   <translation>निर्यात</translation>
  </message>
  <message>
   <source>extract</source>
   <translation>निष्कर्षण</translation>
  </message>
  <message>
   <source>filter</source>
   <translation>फ़िल्टर</translation>
  </message>
  <message>
   <source>fine-tune</source>
   <translation>फ़ाइन-ट्यून</translation>
  </message>
  <message>
   <source>generalize</source>
   <translation>सामान्यीकरण</translation>
  </message>
  <message>
   <source>gpu</source>
   <translation>gpu</translation>
  </message>
  <message>
   <source>grid</source>
   <translation>ग्रिड</translation>
  </message>
  <message>
   <source>ground truth</source>
   <translation>ग्राउंड ट्रुथ</translation>
  </message>
  <message>
   <source>growth</source>
   <translation>वृद्धि</translation>
  </message>
  <message>
   <source>hash</source>
   <translation>हैश</translation>
  </message>
  <message>
   <source>history</source>
   <translation>इतिहास</translation>
  </message>
  <message>
   <source>image analyst</source>
   <translation>image analyst</translation>
  </message>
  <message>
   <source>indicator</source>
   <translation>संकेतक</translation>
  </message>
  <message>
   <source>inference</source>
   <translation>इन्फ़रेंस</translation>
  </message>
  <message>
   <source>informal settlement</source>
   <translation>अनौपचारिक बस्ती</translation>
  </message>
  <message>
   <source>install</source>
   <translation>इंस्टॉल</translation>
  </message>
  <message>
   <source>iou</source>
   <translation>iou</translation>
  </message>
  <message>
   <source>kappa</source>
   <translation>kappa</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>लर्निंग दर</translation>
  </message>
  <message>
   <source>lineage</source>
   <translation>वंशावली</translation>
  </message>
  <message>
   <source>majority</source>
   <translation>बहुमत</translation>
  </message>
  <message>
   <source>map.txt</source>
   <translation>map.txt</translation>
  </message>
  <message>
   <source>mean of {} models</source>
   <translation>{} मॉडलों का औसत</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>मेटाडेटा</translation>
  </message>
  <message>
   <source>metrics</source>
   <translation>मेट्रिक</translation>
  </message>
  <message>
   <source>mode</source>
   <translation>बहुलक</translation>
  </message>
  <message>
   <source>model</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>models</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>monitoring</source>
   <translation>निगरानी</translation>
  </message>
  <message>
   <source>needed, as a server draws the image</source>
   <translation>आवश्यक, क्योंकि छवि एक सर्वर बनाता है</translation>
  </message>
  <message>
   <source>new city</source>
   <translation>नया शहर</translation>
  </message>
  <message>
   <source>no interval, since there is no reference sample</source>
   <translation>कोई अंतराल नहीं, क्योंकि संदर्भ नमूना नहीं है</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>शोर</translation>
  </message>
  <message>
   <source>none</source>
   <translation>कोई नहीं</translation>
  </message>
  <message>
   <source>not calibrated: the model may be surer than it is right</source>
   <translation>अंशांकित नहीं: मॉडल जितना सही है उससे अधिक आश्वस्त हो सकता है</translation>
  </message>
  <message>
   <source>of all classes but 0</source>
   <translation>0 को छोड़कर सभी क्लासों का</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>ऑफ़लाइन</translation>
  </message>
  <message>
   <source>olofsson</source>
   <translation>olofsson</translation>
  </message>
  <message>
   <source>onnx</source>
   <translation>onnx</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>वैकल्पिक</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>मूल</translation>
  </message>
  <message>
   <source>package</source>
   <translation>पैकेज</translation>
  </message>
  <message>
   <source>points</source>
   <translation>बिंदुओं</translation>
  </message>
  <message>
   <source>polygonize</source>
   <translation>पॉलीगॉन बनाना</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>पॉलीगॉन</translation>
  </message>
  <message>
   <source>population</source>
   <translation>जनसंख्या</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>प्रिसिज़न</translation>
  </message>
  <message>
   <source>predict</source>
   <translation>पूर्वानुमान</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>निजता</translation>
  </message>
  <message>
   <source>provenance</source>
   <translation>उद्गम</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>प्रकाशन</translation>
  </message>
  <message>
   <source>pytorch</source>
   <translation>pytorch</translation>
  </message>
  <message>
   <source>random {}</source>
   <translation>यादृच्छिक {}</translation>
  </message>
  <message>
   <source>range test</source>
   <translation>रेंज टेस्ट</translation>
  </message>
  <message>
   <source>raster to vector</source>
   <translation>रास्टर से वेक्टर</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>दर</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>रिकॉल</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>हटाना</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>मरम्मत</translation>
  </message>
  <message>
   <source>report</source>
   <translation>रिपोर्ट</translation>
  </message>
  <message>
   <source>reproducible</source>
   <translation>पुनरुत्पाद्य</translation>
  </message>
  <message>
   <source>resnet</source>
   <translation>resnet</translation>
  </message>
  <message>
   <source>salt and pepper</source>
   <translation>सॉल्ट एंड पेपर</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>नमूने</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>प्रतिचयन</translation>
  </message>
  <message>
   <source>sdg</source>
   <translation>sdg</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>सेगमेंटेशन</translation>
  </message>
  <message>
   <source>self-training</source>
   <translation>स्व-प्रशिक्षण</translation>
  </message>
  <message>
   <source>sensor</source>
   <translation>सेंसर</translation>
  </message>
  <message>
   <source>share</source>
   <translation>हिस्सा</translation>
  </message>
  <message>
   <source>show batch</source>
   <translation>बैच दिखाएँ</translation>
  </message>
  <message>
   <source>sieve</source>
   <translation>छलनी</translation>
  </message>
  <message>
   <source>significance</source>
   <translation>सार्थकता</translation>
  </message>
  <message>
   <source>slum</source>
   <translation>स्लम</translation>
  </message>
  <message>
   <source>spatial analyst</source>
   <translation>spatial analyst</translation>
  </message>
  <message>
   <source>statistics</source>
   <translation>सांख्यिकी</translation>
  </message>
  <message>
   <source>the size of those of the image for the report</source>
   <translation>रिपोर्ट की छवि के सेलों का आकार</translation>
  </message>
  <message>
   <source>the size that was given</source>
   <translation>दिया गया आकार</translation>
  </message>
  <message>
   <source>those of the classification</source>
   <translation>वर्गीकरण के सेल</translation>
  </message>
  <message>
   <source>those of the ground truth</source>
   <translation>ग्राउंड ट्रुथ के सेल</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>टाइल</translation>
  </message>
  <message>
   <source>time</source>
   <translation>समय</translation>
  </message>
  <message>
   <source>torch</source>
   <translation>torch</translation>
  </message>
  <message>
   <source>train</source>
   <translation>प्रशिक्षण</translation>
  </message>
  <message>
   <source>training</source>
   <translation>प्रशिक्षण</translation>
  </message>
  <message>
   <source>training data</source>
   <translation>प्रशिक्षण डेटा</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>स्थानांतरण</translation>
  </message>
  <message>
   <source>true to classified</source>
   <translation>वास्तविक से वर्गीकृत</translation>
  </message>
  <message>
   <source>truly {}</source>
   <translation>वास्तविक {}</translation>
  </message>
  <message>
   <source>u-net</source>
   <translation>u-net</translation>
  </message>
  <message>
   <source>un-habitat</source>
   <translation>un-habitat</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>अनिश्चितता</translation>
  </message>
  <message>
   <source>unet</source>
   <translation>unet</translation>
  </message>
  <message>
   <source>unlabelled</source>
   <translation>बिना लेबल</translation>
  </message>
  <message>
   <source>update</source>
   <translation>अपडेट</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>सत्यापन</translation>
  </message>
  <message>
   <source>vectorize</source>
   <translation>वेक्टर बनाना</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>संस्करण</translation>
  </message>
  <message>
   <source>weights are here</source>
   <translation>वेट यहाँ हैं</translation>
  </message>
  <message>
   <source>weights came with the engine</source>
   <translation>वेट इंजन के साथ आए हैं</translation>
  </message>
  <message>
   <source>weights to fetch</source>
   <translation>वेट डाउनलोड करने हैं</translation>
  </message>
  <message>
   <source>workflow</source>
   <translation>वर्कफ़्लो</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum are in no administrative unit.</source>
   <translation>{:,.4f} हेक्टेयर झुग्गी बस्ती किसी प्रशासनिक इकाई में नहीं है।</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum in {} cells or units.</source>
   <translation>{:,.4f} हेक्टेयर झुग्गी बस्ती, {} सेलों या इकाइयों में।</translation>
  </message>
  <message>
   <source>{:,} cells were compared; the models disagree in {:.2%} of them.</source>
   <translation>{:,} सेलों की तुलना हुई; उनमें से {:.2%} में मॉडल असहमत हैं।</translation>
  </message>
  <message>
   <source>{:.1f} h</source>
   <translation>{:.1f} घंटे</translation>
  </message>
  <message>
   <source>{:.6g} {} (the image's)</source>
   <translation>{:.6g} {} (छवि का)</translation>
  </message>
  <message>
   <source>{:.6g} {} (the model's; the image's is {:.6g})</source>
   <translation>{:.6g} {} (मॉडल का; छवि का {:.6g} है)</translation>
  </message>
  <message>
   <source>{} The report is {}.</source>
   <translation>{} रिपोर्ट यहाँ है: {}।</translation>
  </message>
  <message>
   <source>{} and {} cannot be told apart here by their IoU.</source>
   <translation>{} और {} यहाँ IoU से अलग नहीं पहचाने जा सकते।</translation>
  </message>
  <message>
   <source>{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.</source>
   <translation>{} और {} एक-दूसरे को नहीं छूते: पहले के CRS में उनके विस्तार {} और {} हैं। उनके CRS जाँचें।</translation>
  </message>
  <message>
   <source>{} cells or units are below the least count and have no figures.</source>
   <translation>{} सेल या इकाइयाँ न्यूनतम संख्या से कम हैं और उनमें कोई आँकड़ा नहीं है।</translation>
  </message>
  <message>
   <source>{} chips were counted; classes: {}.</source>
   <translation>{} चिपें गिनी गईं; क्लास: {}।</translation>
  </message>
  <message>
   <source>{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} without image.</source>
   <translation>{} चिपें लिखी गईं; क्लास: {}। चिप नहीं बनी: {} स्थान बिना फ़ीचर के, {} मास्क से बाहर, {} बिना छवि के।</translation>
  </message>
  <message>
   <source>{} has no CRS; its coordinates are assumed to be in that of {}.</source>
   <translation>{} का कोई CRS नहीं है; इसके निर्देशांक {} के CRS में माने गए हैं।</translation>
  </message>
  <message>
   <source>{} has too many single patches to match them. Filter the class raster first.</source>
   <translation>{} में इतने अधिक अलग-अलग पैच हैं कि उनका मिलान नहीं हो सकता। पहले क्लास रास्टर को फ़िल्टर करें।</translation>
  </message>
  <message>
   <source>{} is better than {} here by its IoU.</source>
   <translation>{} यहाँ IoU के अनुसार {} से बेहतर है।</translation>
  </message>
  <message>
   <source>{} is temporary and will be deleted when QGIS closes: {}. Copy it to keep it.</source>
   <translation>{} अस्थायी है और QGIS बंद होने पर हटा दिया जाएगा: {}। रखने के लिए इसकी प्रति बना लें।</translation>
  </message>
  <message>
   <source>{} less {}</source>
   <translation>{} घटा {}</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} मिनट</translation>
  </message>
  <message>
   <source>{} new polygons that lay wholly along others were left out.</source>
   <translation>{} नए बहुभुज, जो पूरी तरह दूसरों के किनारे पर थे, छोड़ दिए गए।</translation>
  </message>
  <message>
   <source>{} of the classified area</source>
   <translation>वर्गीकृत क्षेत्र का {}</translation>
  </message>
  <message>
   <source>{} of {} features of {} are used.</source>
   <translation>{} / {} फ़ीचर काम में लिए गए: {}।</translation>
  </message>
  <message>
   <source>{} of {} mask polygons, such as those of a study area, hold no chip, so what is drawn in them is not used. A chip covers {} and must lie wholly inside. Draw larger ones, or choose a smaller tile size or stride.</source>
   <translation>{} (कुल {} में से) मास्क पॉलीगॉन, जैसे अध्ययन क्षेत्र के, कोई चिप नहीं समेटते, इसलिए उनमें बनाया हुआ काम नहीं आता। एक चिप {} ज़मीन दिखाती है और पूरी अंदर होनी चाहिए। बड़े पॉलीगॉन बनाएँ, या छोटा टाइल आकार या स्ट्राइड चुनें।</translation>
  </message>
  <message>
   <source>{} of {} polygons are smaller than a chip, and no chip is made in them. Draw larger ones, or choose a smaller tile size.</source>
   <translation>{} (कुल {} में से) पॉलीगॉन एक चिप से छोटे हैं, और उनमें कोई चिप नहीं बनती। बड़े पॉलीगॉन बनाएँ, या छोटा टाइल आकार चुनें।</translation>
  </message>
  <message>
   <source>{} or more (the model's)</source>
   <translation>{} या अधिक (मॉडल का)</translation>
  </message>
  <message>
   <source>{} places were chosen. Mean uncertainty: {:.0f} % in them, {:.0f} % in the whole image.</source>
   <translation>{} स्थान चुने गए। औसत अनिश्चितता: उनमें {:.0f} %, पूरी छवि में {:.0f} %।</translation>
  </message>
  <message>
   <source>{} polygons were made.</source>
   <translation>{} पॉलीगॉन बनाए गए।</translation>
  </message>
  <message>
   <source>{} random points of {} cells that are known on both sides were compared.</source>
   <translation>{} यादृच्छिक बिंदुओं की तुलना की गई, दोनों ओर ज्ञात {} सेलों में से।</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} से</translation>
  </message>
  <message>
   <source>{} squares of {:g} m were placed by chance (seed {}).</source>
   <translation>{} वर्ग, {:g} मीटर के, यादृच्छिक रूप से रखे गए (सीड {})।</translation>
  </message>
  <message>
   <source>{} takes about {} % of that.</source>
   <translation>{} को इसका लगभग {} % समय लगता है।</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} से {}</translation>
  </message>
  <message>
   <source>{} to {}, {} dates</source>
   <translation>{} से {}, {} तिथियाँ</translation>
  </message>
  <message>
   <source>{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha</source>
   <translation>{} से {}: {:.2f} ha बना रहा, {:.2f} ha नया, {:.2f} ha लुप्त, {:.2f} ha स्लिवर; शुद्ध {:+.2f} ha</translation>
  </message>
  <message>
   <source>{}, whole map</source>
   <translation>{}, पूरा नक्शा</translation>
  </message>
  <message>
   <source>{}, {} points asked for</source>
   <translation>{}, {} बिंदु माँगे गए</translation>
  </message>
  <message>
   <source>{}. {}: made {}</source>
   <translation>{}. {}: {} बनाया</translation>
  </message>
  <message>
   <source>{}. {}: made {}, for step {}</source>
   <translation>{}. {}: {} बनाया, चरण {} के लिए</translation>
  </message>
  <message>
   <source>{}: in {} of {} chips, {} of the cells.</source>
   <translation>{}: {} / {} चिपों में, सेलों का {}।</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map. It needs {} separate test areas or more, {} of them with this class; there are {}, {} of them with it. Draw more at random places.</source>
   <translation>{}: पूरे नक्शे के लिए कोई अनुमान नहीं। इसके लिए {} या अधिक अलग परीक्षण क्षेत्र चाहिए, जिनमें {} में यह क्लास हो; अभी {} हैं, जिनमें {} में यह है। यादृच्छिक स्थानों पर और बनाएँ।</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map: in the test areas it is only on the map, or only in the truth.</source>
   <translation>{}: पूरे नक्शे के लिए कोई अनुमान नहीं: परीक्षण क्षेत्रों में यह केवल नक्शे पर है, या केवल सच्चाई में।</translation>
  </message>
  <message>
   <source>{}: this format keeps class values, NoData and the colours of 8-bit rasters, but not the names of classes. GeoTIFF (.tif) and Erdas Imagine (.img) keep all of them.</source>
   <translation>{}: यह प्रारूप क्लास मान, NoData और 8-बिट रास्टर के रंग रखता है, पर क्लासों के नाम नहीं। GeoTIFF (.tif) और Erdas Imagine (.img) ये सब रखते हैं।</translation>
  </message>
  <message>
   <source>{}: user's accuracy {}, producer's accuracy {}, IoU {}</source>
   <translation>{}: उपयोगकर्ता सटीकता {}, उत्पादक सटीकता {}, IoU {}</translation>
  </message>
  <message>
   <source>{}: {:,.0f} of {:,.0f} people live in mapped slums.</source>
   <translation>{}: {:,.0f} लोग, कुल {:,.0f} में से, मानचित्रित झुग्गी बस्तियों में रहते हैं।</translation>
  </message>
  <message>
   <source>{}: {} ha new, {} ha gone, net {} ha</source>
   <translation>{}: {} ha नया, {} ha लुप्त, शुद्ध {} ha</translation>
  </message>
  <message>
   <source>{}: {} in the whole map, 95 % interval {} to {}. The map shows {}; this is corrected by its errors in {} test areas.</source>
   <translation>{}: पूरे नक्शे में {}, 95 % अंतराल {} से {}। नक्शा {} दिखाता है; इसे {} परीक्षण क्षेत्रों में उसकी त्रुटियों से ठीक किया गया है।</translation>
  </message>
  <message>
   <source>{}: {} in {} polygons; median {}, largest {}.</source>
   <translation>{}: {}, {} पॉलीगॉन में; माध्यिका {}, सबसे बड़ा {}।</translation>
  </message>
  <message>
   <source>{}: {} mapped and {} in the ground truth, of the {} that were compared.</source>
   <translation>{}: मानचित्र में {} और ग्राउंड ट्रुथ में {}, कुल {} में से जिनकी तुलना हुई।</translation>
  </message>
  <message>
   <source>{}: {} mapped; {} estimated from the points, 95 % interval {} to {}.</source>
   <translation>{}: मानचित्र में {}; बिंदुओं से अनुमानित {}, 95 % अंतराल {} से {}।</translation>
  </message>
  <message>
   <source>{}: {} million weights, {} times the work of MOBILENET_V2; {}</source>
   <translation>{}: {} मिलियन वेट, MOBILENET_V2 का {} गुना काम; {}</translation>
  </message>
  <message>
   <source>{}: {} of the mapped area is right, and {} of the true area was found.</source>
   <translation>{}: मानचित्रित क्षेत्रफल का {} सही है, और वास्तविक क्षेत्रफल का {} मिला।</translation>
  </message>
  <message>
   <source>{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union</source>
   <translation>{}: {}/{} ऑब्जेक्ट मिले, {}/{} काल्पनिक; {} जोड़ों का ओवरलैप उनके संघ के आधे से अधिक</translation>
  </message>
  <message>
   <source>{}: {}, {} of the classified area.</source>
   <translation>{}: {}, वर्गीकृत क्षेत्र का {}।</translation>
  </message>
 </context>
</TS>
