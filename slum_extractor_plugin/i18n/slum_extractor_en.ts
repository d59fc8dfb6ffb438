<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>SlumExtractor</name>
  <message>
   <source>0. Draw labels</source>
   <translation>0. Draw labels</translation>
  </message>
  <message>
   <source>0: all are right. 1: none is. 2: some are. From 3 on: only that one is right, in the order of the inputs.</source>
   <translation>0: all are right. 1: none is. 2: some are. From 3 on: only that one is right, in the order of the inputs.</translation>
  </message>
  <message>
   <source>0: not rounded.</source>
   <translation>0: not rounded.</translation>
  </message>
  <message>
   <source>0: the labels are invisible. 1: the image beneath them is hidden.</source>
   <translation>0: the labels are invisible. 1: the image beneath them is hidden.</translation>
  </message>
  <message>
   <source>1. Export training data</source>
   <translation>1. Export training data</translation>
  </message>
  <message>
   <source>100 m</source>
   <translation>100 m</translation>
  </message>
  <message>
   <source>11.1.1</source>
   <translation>11.1.1</translation>
  </message>
  <message>
   <source>2. Train a model</source>
   <translation>2. Train a model</translation>
  </message>
  <message>
   <source>3. Extract slums</source>
   <translation>3. Extract slums</translation>
  </message>
  <message>
   <source>4. Draw test areas</source>
   <translation>4. Draw test areas</translation>
  </message>
  <message>
   <source>5. Check the accuracy</source>
   <translation>5. Check the accuracy</translation>
  </message>
  <message>
   <source>6. Track growth</source>
   <translation>6. Track growth</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>95 % interval</translation>
  </message>
  <message>
   <source>95 % interval {} to {}</source>
   <translation>95 % interval {} to {}</translation>
  </message>
  <message>
   <source>95 % interval, ha</source>
   <translation>95 % interval, ha</translation>
  </message>
  <message>
   <source>95th percentile, m</source>
   <translation>95th percentile, m</translation>
  </message>
  <message>
   <source>; {:.1f} seconds</source>
   <translation>; {:.1f} seconds</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;A run that was killed&lt;/b&gt;, by a power cut or a time limit, continues when it is started again with the same settings. Until the result is complete, the finished part is kept beside it in a hidden file that ends in &lt;i&gt;.resume&lt;/i&gt;. Cancelling a run removes this file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;A run that was killed&lt;/b&gt;, by a power cut or a time limit, continues when it is started again with the same settings. Until the result is complete, the finished part is kept beside it in a hidden file that ends in &lt;i&gt;.resume&lt;/i&gt;. Cancelling a run removes this file.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt; of the table: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (in mapped slums), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; with its interval &lt;b&gt;low_pct&lt;/b&gt; to &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (percent of the ground that is known), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt; of the table: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (in mapped slums), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; with its interval &lt;b&gt;low_pct&lt;/b&gt; to &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (percent of the ground that is known), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Confidence intervals.&lt;/b&gt; For RANDOM points Wilson's; kappa's standard error is that of Fleiss, Cohen and Everitt (1969). For points stratified by mapped class, figures and areas are weighted by the mapped areas, with the standard errors of Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equations 4 to 11); the matrix holds the points as they are. Where every cell is compared there is no sampling error: the interval comes from a bootstrap that draws blocks of the area, a hundred in all, and shows how much a figure depends on the place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Confidence intervals.&lt;/b&gt; For RANDOM points Wilson's; kappa's standard error is that of Fleiss, Cohen and Everitt (1969). For points stratified by mapped class, figures and areas are weighted by the mapped areas, with the standard errors of Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equations 4 to 11); the matrix holds the points as they are. Where every cell is compared there is no sampling error: the interval comes from a bootstrap that draws blocks of the area, a hundred in all, and shows how much a figure depends on the place.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; All chips are read and checked before the first epoch; unusable chips are listed. Chips with positions are held out by place: whole blocks of ground. Chips that overlap a held-out chip are left out of training, so that the figures do not flatter the model. Chips with rare classes are drawn more often.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; All chips are read and checked before the first epoch; unusable chips are listed. Chips with positions are held out by place: whole blocks of ground. Chips that overlap a held-out chip are left out of training, so that the figures do not flatter the model. Chips with rare classes are drawn more often.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Digests.&lt;/b&gt; Files up to 64 MiB have a SHA-256 of the whole content. Larger files have one of their size and 64 blocks, and folders one of the names and sizes of all files and the beginnings of 64: a change elsewhere is not seen. Records hold no folders, passwords or names of users.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Digests.&lt;/b&gt; Files up to 64 MiB have a SHA-256 of the whole content. Larger files have one of their size and 64 blocks, and folders one of the names and sizes of all files and the beginnings of 64: a change elsewhere is not seen. Records hold no folders, passwords or names of users.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Error-adjusted figures.&lt;/b&gt; A map is never without errors, so its area of slums is not the true one. With the confusion matrices of a random sample (&lt;i&gt;Confusion matrices of the dates&lt;/i&gt;), the dashboard and the table show the mapped and the estimated figures side by side, with 95 % intervals, and say whether growth can be told from zero. Use a different random seed for each date, since the samples are assumed to be independent. A sample of the layer of changes (&lt;i&gt;Confusion matrices of the change&lt;/i&gt;) is the most precise; the field &lt;b&gt;code&lt;/b&gt; of that layer is its class value: 1 persisted, 2 new, 3 gone, slivers by what they add or take.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Error-adjusted figures.&lt;/b&gt; A map is never without errors, so its area of slums is not the true one. With the confusion matrices of a random sample (&lt;i&gt;Confusion matrices of the dates&lt;/i&gt;), the dashboard and the table show the mapped and the estimated figures side by side, with 95 % intervals, and say whether growth can be told from zero. Use a different random seed for each date, since the samples are assumed to be independent. A sample of the layer of changes (&lt;i&gt;Confusion matrices of the change&lt;/i&gt;) is the most precise; the field &lt;b&gt;code&lt;/b&gt; of that layer is its class value: 1 persisted, 2 new, 3 gone, slivers by what they add or take.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt; of the changes: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; and &lt;b&gt;slum_to&lt;/b&gt; (1 where it is slum on that date, which tells the two sorts of sliver apart), &lt;b&gt;unit&lt;/b&gt;. Areas are on the ellipsoid, to a millionth.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt; of the changes: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; and &lt;b&gt;slum_to&lt;/b&gt; (1 where it is slum on that date, which tells the two sorts of sliver apart), &lt;b&gt;unit&lt;/b&gt;. Areas are on the ellipsoid, to a millionth.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (the name of the cell or unit), &lt;b&gt;share_pct&lt;/b&gt; (percent of the known ground that is slum), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (mean of slum, in percent), &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; in slums, &lt;b&gt;status&lt;/b&gt; (published, suppressed, merged). What is NoData, or beyond a raster's edge, is not known.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (the name of the cell or unit), &lt;b&gt;share_pct&lt;/b&gt; (percent of the known ground that is slum), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (mean of slum, in percent), &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; in slums, &lt;b&gt;status&lt;/b&gt; (published, suppressed, merged). What is NoData, or beyond a raster's edge, is not known.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Hectares of the whole map.&lt;/b&gt; Where the test areas are a part of the map and every cell in them is compared, the mapped hectares of the whole map are corrected by the errors in the test areas. The log and the report give the corrected hectares with a 95 % interval. It needs at least 8 separate test areas at random places, 5 of them with the class; areas that share an edge count as one. For areas chosen by eye the interval only shows how much they differ from each other.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Hectares of the whole map.&lt;/b&gt; Where the test areas are a part of the map and every cell in them is compared, the mapped hectares of the whole map are corrected by the errors in the test areas. The log and the report give the corrected hectares with a 95 % interval. It needs at least 8 separate test areas at random places, 5 of them with the class; areas that share an edge count as one. For areas chosen by eye the interval only shows how much they differ from each other.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; Blocks of ground are drawn with replacement, 2000 times, the same for all models; neighbouring cells do not err independently. An interval that leaves out 0 shows that one model is better here; it does not show which is better in another city. Fewer than ten blocks give no interval.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; Blocks of ground are drawn with replacement, 2000 times, the same for all models; neighbouring cells do not err independently. An interval that leaves out 0 shows that one model is better here; it does not show which is better in another city. Fewer than ten blocks give no interval.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With a confusion matrix of random points, &lt;b&gt;adj_ha&lt;/b&gt; is the error-adjusted area and &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt; its 95 % interval. A unit with enough points has an estimate of its own. A cell is assumed to have the error rates of the whole map; its interval is the widest that these rates allow.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With a confusion matrix of random points, &lt;b&gt;adj_ha&lt;/b&gt; is the error-adjusted area and &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt; its 95 % interval. A unit with enough points has an estimate of its own. A cell is assumed to have the error rates of the whole map; its interval is the widest that these rates allow.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With confusion matrices of random points, shares are error-adjusted and have a 95 % interval. It assumes that slums missed by the map are as densely settled as those it shows. A unit with enough points of the sample has an estimate of its own; for the others a sentence says why there is none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With confusion matrices of random points, shares are error-adjusted and have a 95 % interval. It assumes that slums missed by the map are as densely settled as those it shows. A unit with enough points of the sample has an estimate of its own; for the others a sentence says why there is none.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Long runs.&lt;/b&gt; While it trains, a folder named like the model's with .training at its end holds what &lt;i&gt;Resume&lt;/i&gt; needs to continue after a kill, a cancel or a power cut. The result is the same as without the interruption. A time budget in minutes can replace the number of epochs. When memory runs out, a batch is computed in parts, and the log says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Long runs.&lt;/b&gt; While it trains, a folder named like the model's with .training at its end holds what &lt;i&gt;Resume&lt;/i&gt; needs to continue after a kill, a cancel or a power cut. The result is the same as without the interruption. A time budget in minutes can replace the number of epochs. When memory runs out, a batch is computed in parts, and the log says so.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Loss.&lt;/b&gt; Cross-entropy and dice, half each. The model arguments &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; and &lt;i&gt;ignore_classes&lt;/i&gt; are ArcGIS's; here class balancing counts the background too, so that it has an effect with one class, and the focal loss is computed per cell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Loss.&lt;/b&gt; Cross-entropy and dice, half each. The model arguments &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; and &lt;i&gt;ignore_classes&lt;/i&gt; are ArcGIS's; here class balancing counts the background too, so that it has an effect with one class, and the focal loss is computed per cell.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Many workers.&lt;/b&gt; One process uses all cores or one GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; is for several GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; for several machines; the result is the same. See the page &lt;i&gt;many_workers&lt;/i&gt; of the documentation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Many workers.&lt;/b&gt; One process uses all cores or one GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; is for several GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; for several machines; the result is the same. See the page &lt;i&gt;many_workers&lt;/i&gt; of the documentation.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Objects&lt;/b&gt; are patches of cells of one class that touch along their edges. A true one is found, and a classified one right, when at least half of its area (or the minimum overlap you choose) is the class on the other side; the others are missed, or invented. Pairs whose intersection is more than half of their union are counted too. &lt;b&gt;Boundaries&lt;/b&gt; of objects that were found, or are right, are compared both ways, from 20 000 random places on one to the nearest point of the other, in metres on the ground. Other objects have no counterpart to measure to.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Objects&lt;/b&gt; are patches of cells of one class that touch along their edges. A true one is found, and a classified one right, when at least half of its area (or the minimum overlap you choose) is the class on the other side; the others are missed, or invented. Pairs whose intersection is more than half of their union are counted too. &lt;b&gt;Boundaries&lt;/b&gt; of objects that were found, or are right, are compared both ways, from 20 000 random places on one to the nearest point of the other, in metres on the ground. Other objects have no counterpart to measure to.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continues from there. A student network learns the answers of a teacher for the cells of which the teacher is surest, the same share of each class, in rotated, mirrored and relit windows. The teacher is a moving average of the student, and is what the package holds. This can make a good model better, and a poor one worse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continues from there. A student network learns the answers of a teacher for the cells of which the teacher is surest, the same share of each class, in rotated, mirrored and relit windows. The teacher is a moving average of the student, and is what the package holds. This can make a good model better, and a poor one worse.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; takes the mean and variance of every batch norm from the images, and also the normalisation if their cells are of another type. Try it first.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; takes the mean and variance of every batch norm from the images, and also the normalisation if their cells are of another type. Try it first.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Several images&lt;/b&gt; become one result, or, with &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, each a raster in a folder. An &lt;b&gt;extent&lt;/b&gt; cuts the result, not what the network sees: its cells are those of the whole image. A &lt;b&gt;mask&lt;/b&gt; of polygons counts a cell by its centre; a raster by where it has data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Several images&lt;/b&gt; become one result, or, with &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, each a raster in a folder. An &lt;b&gt;extent&lt;/b&gt; cuts the result, not what the network sees: its cells are those of the whole image. A &lt;b&gt;mask&lt;/b&gt; of polygons counts a cell by its centre; a raster by where it has data.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Slivers.&lt;/b&gt; Small offsets between dates and uncertain edges create false changes (slivers). A change counts as new or gone only where a disk of the least width fits into it, and within 0.3 widths around; narrower parts are cut off as slivers, and so are patches below the least area. The least width is three cells, the least area four squares of that width. Slivers are kept in the layer as a kind of their own, so the parts always add up to the whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Slivers.&lt;/b&gt; Small offsets between dates and uncertain edges create false changes (slivers). A change counts as new or gone only where a disk of the least width fits into it, and within 0.3 widths around; narrower parts are cut off as slivers, and so are patches below the least area. The least width is three cells, the least area four squares of that width. Slivers are kept in the layer as a kind of their own, so the parts always add up to the whole.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The confusion matrix&lt;/b&gt; has ArcGIS's columns: rows are what was classified (C_1, C_2, …), columns the truth, then Total, U_Accuracy (user's accuracy, precision), Kappa and IoU; the last rows are Total, P_Accuracy (producer's accuracy, recall) and Kappa. QGIS shows them in words. The class 0 is the background. Cells of the table without a meaning are empty; ArcGIS writes 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;The confusion matrix&lt;/b&gt; has ArcGIS's columns: rows are what was classified (C_1, C_2, …), columns the truth, then Total, U_Accuracy (user's accuracy, precision), Kappa and IoU; the last rows are Total, P_Accuracy (producer's accuracy, recall) and Kappa. QGIS shows them in words. The class 0 is the background. Cells of the table without a meaning are empty; ArcGIS writes 0.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The raster of disagreement&lt;/b&gt; shows for each cell whether all are right (0), none (1), some (2), or which one alone (from 3 on, in the order of the inputs).&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;The raster of disagreement&lt;/b&gt; shows for each cell whether all are right (0), none (1), some (2), or which one alone (from 3 on, in the order of the inputs).&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; is one HTML file: a picture of hits, misses and false alarms, the figures with 95 % confidence intervals, areas in hectares, objects and boundaries. &lt;b&gt;The error raster&lt;/b&gt; has 0 for correct background, 1 hit, 2 miss, 3 false alarm; with several classes, where no class of interest is named, a code for each pair, named in its attribute table.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; is one HTML file: a picture of hits, misses and false alarms, the figures with 95 % confidence intervals, areas in hectares, objects and boundaries. &lt;b&gt;The error raster&lt;/b&gt; has 0 for correct background, 1 hit, 2 miss, 3 false alarm; with several classes, where no class of interest is named, a code for each pair, named in its attribute table.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; shows the share of each class before and after, how many cells changed, and the windows in which most did. Look at it: without labelled chips nobody knows whether the new model is better. A few &lt;i&gt;Labelled chips&lt;/i&gt; measure it; if the model got worse, a warning says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; shows the share of each class before and after, how many cells changed, and the windows in which most did. Look at it: without labelled chips nobody knows whether the new model is better. A few &lt;i&gt;Labelled chips&lt;/i&gt; measure it; if the model got worse, a warning says so.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; has a row for each unit and date: &lt;b&gt;slum_ha&lt;/b&gt;; since the date before &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, slivers that came (&lt;b&gt;sl_new_ha&lt;/b&gt;) and went (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (the whole difference), and two rates in percent per year: &lt;b&gt;simple_pct&lt;/b&gt;, (after - before) / before / years, as in UN-Habitat's SDG indicator 11.3.1, and &lt;b&gt;cagr_pct&lt;/b&gt;, (after / before)^(1 / years) - 1, FAO's compound rate (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; when a population raster or buildings are given.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; has a row for each unit and date: &lt;b&gt;slum_ha&lt;/b&gt;; since the date before &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, slivers that came (&lt;b&gt;sl_new_ha&lt;/b&gt;) and went (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (the whole difference), and two rates in percent per year: &lt;b&gt;simple_pct&lt;/b&gt;, (after - before) / before / years, as in UN-Habitat's SDG indicator 11.3.1, and &lt;b&gt;cagr_pct&lt;/b&gt;, (after / before)^(1 / years) - 1, FAO's compound rate (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; when a population raster or buildings are given.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;To protect people&lt;/b&gt;, cells with few people or buildings in slums are suppressed, or merged with their neighbours, and figures are rounded. A single suppressed cell would follow from the total, so the next larger one is suppressed with it. Which rules were applied is written into the metadata of both files, and beside files that have none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;To protect people&lt;/b&gt;, cells with few people or buildings in slums are suppressed, or merged with their neighbours, and figures are rounded. A single suppressed cell would follow from the total, so the next larger one is suppressed with it. Which rules were applied is written into the metadata of both files, and beside files that have none.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; one or more chip folders, 20 epochs, backbone RESNET34 (or MOBILENET_V2 on a computer without GPU), everything else empty. The learning rate is then found before training, and the best epoch is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; one or more chip folders, 20 epochs, backbone RESNET34 (or MOBILENET_V2 on a computer without GPU), everything else empty. The learning rate is then found before training, and the best epoch is kept.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; slum boundaries as class data, tile size 256, stride 128, cell size 0.5.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; slum boundaries as class data, tile size 256, stride 128, cell size 0.5.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Unlike ArcGIS:&lt;/b&gt; the whole batch size is used, not its largest square; beyond the image's edge, and where it has no data, the network sees the image mirrored; tiles may be larger than training chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Unlike ArcGIS:&lt;/b&gt; the whole batch size is used, not its largest square; beyond the image's edge, and where it has no data, the network sees the image mirrored; tiles may be larger than training chips.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Where ArcGIS's help is silent:&lt;/b&gt; NoData cells never vote, break a run of neighbours and are never changed, and beside them the rule is the one for inner cells, not the one for the raster's edge; if two values tie with HALF and the cell has neither, it takes the lower one; further neighbours with the same value, apart from the run, do not matter. Cells outside the mask count as NoData. Cells beyond the extent still vote, so that a part of a raster is filtered as the whole is.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Where ArcGIS's help is silent:&lt;/b&gt; NoData cells never vote, break a run of neighbours and are never changed, and beside them the rule is the one for inner cells, not the one for the raster's edge; if two values tie with HALF and the cell has neither, it takes the lower one; further neighbours with the same value, apart from the run, do not matter. Cells outside the mask count as NoData. Cells beyond the extent still vote, so that a part of a raster is filtered as the whole is.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A model that was trained on more classes than slum needs &lt;i&gt;Class values of slums&lt;/i&gt;, otherwise its other classes become polygons too; &lt;b&gt;gridcode&lt;/b&gt; tells them apart.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A model that was trained on more classes than slum needs &lt;i&gt;Class values of slums&lt;/i&gt;, otherwise its other classes become polygons too; &lt;b&gt;gridcode&lt;/b&gt; tells them apart.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A new version of the plugin may need other packages. It then says so, and this tool installs the new engine beside the old one; REMOVE=OLD removes the old one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A new version of the plugin may need other packages. It then says so, and this tool installs the new engine beside the old one; REMOVE=OLD removes the old one.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A run that was killed continues from what it had classified when it is started again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A run that was killed continues from what it had classified when it is started again.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns a class to each cell of an image, with a model package made by &lt;i&gt;Train Deep Learning Model&lt;/i&gt; here or by ArcGIS.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Assigns a class to each cell of an image, with a model package made by &lt;i&gt;Train Deep Learning Model&lt;/i&gt; here or by ArcGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells lie on multiples of their size, so grids of two dates have the same cells. Areas are those on the ellipsoid, and their sum is that of Track Slum Growth to the square metre. A class raster is summed up on a grid of its own CRS without tracing it; other CRSs and units are cut exactly and take longer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cells lie on multiples of their size, so grids of two dates have the same cells. Areas are those on the ellipsoid, and their sum is that of Track Slum Growth to the square metre. A class raster is summed up on a grid of its own CRS without tracing it; other CRSs and units are cut exactly and take longer.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells where the image has NoData are ignored. The log shows each epoch's losses and its figures on the validation chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cells where the image has NoData are ignored. The log shows each epoch's losses and its figures on the validation chips.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Columns: &lt;b&gt;adj_ha&lt;/b&gt;, its standard error &lt;b&gt;adj_se_ha&lt;/b&gt; and interval &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt;; growth since the date before &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, &lt;b&gt;net_low_ha&lt;/b&gt; to &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown, shrunk, not distinguishable from zero); &lt;b&gt;adj_note&lt;/b&gt;, a note on the figure, or why there is none. Stratified estimators of Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 and 148.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Columns: &lt;b&gt;adj_ha&lt;/b&gt;, its standard error &lt;b&gt;adj_se_ha&lt;/b&gt; and interval &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt;; growth since the date before &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, &lt;b&gt;net_low_ha&lt;/b&gt; to &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown, shrunk, not distinguishable from zero); &lt;b&gt;adj_note&lt;/b&gt;, a note on the figure, or why there is none. Stratified estimators of Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 and 148.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares model packages on one image, class rasters, or both, with the same ground truth. The report has IoU, precision and recall of each, their paired differences with 95 % intervals, and the time that each package took.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compares model packages on one image, class rasters, or both, with the same ground truth. The report has IoU, precision and recall of each, their paired differences with 95 % intervals, and the time that each package took.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares slums of two dates or more and writes what &lt;b&gt;persisted&lt;/b&gt;, what is &lt;b&gt;new&lt;/b&gt; and what is &lt;b&gt;gone&lt;/b&gt; between each date and the next, with areas, yearly rates by administrative unit, a table, and a dashboard that opens in any browser without network. Add a date and run again to bring all of them up to date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compares slums of two dates or more and writes what &lt;b&gt;persisted&lt;/b&gt;, what is &lt;b&gt;new&lt;/b&gt; and what is &lt;b&gt;gone&lt;/b&gt; between each date and the next, with areas, yearly rates by administrative unit, a table, and a dashboard that opens in any browser without network. Add a date and run again to bring all of them up to date.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cuts an image and its labels into small training images, called chips, and writes them in ArcGIS's folder format, which &lt;i&gt;Train Deep Learning Model&lt;/i&gt;, here or in ArcGIS, reads.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cuts an image and its labels into small training images, called chips, and writes them in ArcGIS's folder format, which &lt;i&gt;Train Deep Learning Model&lt;/i&gt;, here or in ArcGIS, reads.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Do not write a password into the address of a package index: Processing's history and log keep every parameter of a tool. Write the address without it, and put name and password into the file &lt;i&gt;.netrc&lt;/i&gt; in your home folder, readable by you alone, or set the environment variable PIP_INDEX_URL before QGIS starts.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Do not write a password into the address of a package index: Processing's history and log keep every parameter of a tool. Write the address without it, and put name and password into the file &lt;i&gt;.netrc&lt;/i&gt; in your home folder, readable by you alone, or set the environment variable PIP_INDEX_URL before QGIS starts.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Every output names the tool that made it, its version, its parameters, and its inputs with their digests. So do the inputs that a tool of this toolbox has made. This tool follows the chain: from slum polygons to the class raster, the model package, the chips, and the images and labels that were drawn.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Every output names the tool that made it, its version, its parameters, and its inputs with their digests. So do the inputs that a tool of this toolbox has made. This tool follows the chain: from slum polygons to the class raster, the model package, the chips, and the images and labels that were drawn.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Examines the deep learning engine: versions, devices, an import of every package, the speed of a small network, free memory and disk. Paste the report into a bug report; it holds no password and none of your data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Examines the deep learning engine: versions, devices, an import of every package, the speed of a small network, free memory and disk. Paste the report into a bug report; it holds no password and none of your data.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;FOUR keeps the corners of rectangles, EIGHT rounds them off. HALF changes more cells than MAJORITY.&lt;/p&gt;</source>
   <translation>&lt;p&gt;FOUR keeps the corners of rectangles, EIGHT rounds them off. HALF changes more cells than MAJORITY.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fields: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, the class value (or the chosen column under its own name); &lt;b&gt;area_m2&lt;/b&gt; and &lt;b&gt;perimeter_m&lt;/b&gt;, true metres on the ground: on the ellipsoid in every CRS, on the plane without one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fields: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, the class value (or the chosen column under its own name); &lt;b&gt;area_m2&lt;/b&gt; and &lt;b&gt;perimeter_m&lt;/b&gt;, true metres on the ground: on the ellipsoid in every CRS, on the plane without one.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds a suitable learning rate for a set of chips and a network, and shows how it was found. Train Deep Learning Model does the same by itself when its learning rate is left empty. Use this tool to see the curve, to choose another rate from it, or to train several times with one search.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Finds a suitable learning rate for a set of chips and a network, and shows how it was found. Train Deep Learning Model does the same by itself when its learning rate is left empty. Use this tool to see the curve, to choose another rate from it, or to train several times with one search.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fits a trained model to images of another city, date or sensor &lt;b&gt;without labels&lt;/b&gt;, and writes a new package. The source package stays as it is. With some labels of the new place, &lt;i&gt;Train Deep Learning Model&lt;/i&gt; with &lt;i&gt;Pretrained model&lt;/i&gt; learns more from them; &lt;i&gt;Suggest Labels&lt;/i&gt; shows where to draw them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fits a trained model to images of another city, date or sensor &lt;b&gt;without labels&lt;/b&gt;, and writes a new package. The source package stays as it is. With some labels of the new place, &lt;i&gt;Train Deep Learning Model&lt;/i&gt; with &lt;i&gt;Pretrained model&lt;/i&gt; learns more from them; &lt;i&gt;Suggest Labels&lt;/i&gt; shows where to draw them.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;From an image and a model package to slum polygons in one step: &lt;i&gt;Classify Pixels Using Deep Learning&lt;/i&gt;, &lt;i&gt;Majority Filter&lt;/i&gt; (FOUR, MAJORITY) and &lt;i&gt;Raster to Polygon&lt;/i&gt; (NO_SIMPLIFY, without background), with their defaults.&lt;/p&gt;</source>
   <translation>&lt;p&gt;From an image and a model package to slum polygons in one step: &lt;i&gt;Classify Pixels Using Deep Learning&lt;/i&gt;, &lt;i&gt;Majority Filter&lt;/i&gt; (FOUR, MAJORITY) and &lt;i&gt;Raster to Polygon&lt;/i&gt; (NO_SIMPLIFY, without background), with their defaults.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Give the same model type, backbone, batch size and chip size as the training will have. The rate is an output, which a graphical model can pass to the training.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Give the same model type, backbone, batch size and chip size as the training will have. The rate is an output, which a graphical model can pass to the training.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;If something does not work, the report says what, and the tool fails with the same message.&lt;/p&gt;</source>
   <translation>&lt;p&gt;If something does not work, the report says what, and the tool fails with the same message.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Installs PyTorch and the other packages of the deep learning engine into a separate environment in your data folder. QGIS's Python is not touched, and removing the folder removes everything; REMOVE does that too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Installs PyTorch and the other packages of the deep learning engine into a separate environment in your data folder. QGIS's Python is not touched, and removing the folder removes everything; REMOVE does that too.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;It downloads about 0.4 GB (CPU) or 3 GB (CUDA), checks every package but PyTorch against its hash, and tests the engine before it counts as installed. If it is stopped, is killed or fails, run it again: it continues where it stopped, and repairs what is incomplete. The log is &lt;i&gt;install.log&lt;/i&gt; in the same folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;It downloads about 0.4 GB (CPU) or 3 GB (CUDA), checks every package but PyTorch against its hash, and tests the engine before it counts as installed. If it is stopped, is killed or fails, run it again: it continues where it stopped, and repairs what is incomplete. The log is &lt;i&gt;install.log&lt;/i&gt; in the same folder.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Labels in another CRS are transformed. The image is resampled bilinearly and labels by the nearest cell, on a grid that starts at the image's upper left corner. A chip that would reach over the image's edge is moved inwards. Labels of value 0 are background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Labels in another CRS are transformed. The image is resampled bilinearly and labels by the nearest cell, on a grid that starts at the image's upper left corner. A chip that would reach over the image's edge is moved inwards. Labels of value 0 are background.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Look at it before you train: shifted labels, a class that hardly occurs, or black chips are easy to see.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Look at it before you train: shifted labels, a class that hardly occurs, or black chips are easy to see.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a polygon of each patch of four-connected cells with the same class value. NoData makes no polygon; value 0 does, as in ArcGIS, unless &lt;i&gt;Drop the background&lt;/i&gt; is ticked. &lt;i&gt;Class values&lt;/i&gt; limits the polygons to some classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Makes a polygon of each patch of four-connected cells with the same class value. NoData makes no polygon; value 0 does, as in ArcGIS, unless &lt;i&gt;Drop the background&lt;/i&gt; is ticked. &lt;i&gt;Class values&lt;/i&gt; limits the polygons to some classes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Mask polygons limit chips to places where the labels are complete: only chips wholly inside are made.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mask polygons limit chips to places where the labels are complete: only chips wholly inside are made.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures how good a classification is: compares a class raster, or polygons, with ground truth, cell by cell, over the whole area or at random points. Both may be in any CRS; they are compared on the class raster's cells, and a cell takes the truth at its centre. Polygons are compared with polygons on cells as large as those of the image for the report.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Measures how good a classification is: compares a class raster, or polygons, with ground truth, cell by cell, over the whole area or at random points. Both may be in any CRS; they are compared on the class raster's cells, and a cell takes the truth at its centre. Polygons are compared with polygons on cells as large as those of the image for the report.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;No package is written when the adapted model gives nearly all cells one class, or when self-training moves the share of the classes beyond what is plausible.&lt;/p&gt;</source>
   <translation>&lt;p&gt;No package is written when the adapted model gives nearly all cells one class, or when self-training moves the share of the classes beyond what is plausible.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Normalisation and probabilities are part of the file. It takes cells divided by 255, as Deepness gives them, and carries the metadata that Deepness reads: class names, resolution, tile size and overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Normalisation and probabilities are part of the file. It takes cells divided by 255, as Deepness gives them, and carries the metadata that Deepness reads: class names, resolution, tile size and overlap.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nothing in the package is run.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Nothing in the package is run.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Only cells that all of them and the truth know are compared. A cell of the wrong class is both a false alarm and a miss.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Only cells that all of them and the truth know are compared. A cell of the wrong class is both a false alarm and a miss.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Patches below the minimum area are left out, and holes below it are filled. Features with too many vertices are halved along lines of the cell grid until none has more.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Patches below the minimum area are left out, and holes below it are filled. Features with too many vertices are halved along lines of the cell grid until none has more.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;People come from population rasters. Their share is the number of people in mapped slums, divided by the number of all people in the same area. Give the administrative boundaries, the urban ground, or both: then only people on urban ground within the boundaries are counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;People come from population rasters. Their share is the number of people in mapped slums, divided by the number of all people in the same area. Give the administrative boundaries, the urban ground, or both: then only people on urban ground within the boundaries are counted.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Rasters hold the record as metadata, GeoPackages in their metadata table, HTML pages in their head and at their end, model packages in their definition, chip folders as provenance.json. Other formats, such as CSV and Shapefile, hold none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Rasters hold the record as metadata, GeoPackages in their metadata table, HTML pages in their head and at their end, model packages in their definition, chip folders as provenance.json. Other formats, such as CSV and Shapefile, hold none.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Removes single cells and frayed edges from a class raster: a cell takes the value that most of its neighbours have, if these lie next to each other around it. This is the rule of ArcGIS's tool of the same name, not a mode filter.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Removes single cells and frayed edges from a class raster: a cell takes the value that most of its neighbours have, if these lie next to each other around it. This is the rule of ArcGIS's tool of the same name, not a mode filter.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Reports SDG indicator 11.1.1, the share of the urban population that lives in slums, for one date or more and for each administrative unit: as a page for screen and paper, as a table, and as JSON for other programs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Reports SDG indicator 11.1.1, the share of the urban population that lives in slums, for one date or more and for each administrative unit: as a page for screen and paper, as a table, and as JSON for other programs.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests where to draw labels next: squares of an image, ranked by how much labels there would improve the model. Draw all slums inside the first places, export chips with the places as &lt;i&gt;Mask polygons&lt;/i&gt;, and continue training the model with &lt;i&gt;Train Deep Learning Model&lt;/i&gt; (&lt;i&gt;Pretrained model&lt;/i&gt;), on old and new chips together.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Suggests where to draw labels next: squares of an image, ranked by how much labels there would improve the model. Draw all slums inside the first places, export chips with the places as &lt;i&gt;Mask polygons&lt;/i&gt;, and continue training the model with &lt;i&gt;Train Deep Learning Model&lt;/i&gt; (&lt;i&gt;Pretrained model&lt;/i&gt;), on old and new chips together.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums up slums in square cells, 100 m by default, or in administrative units: the share of slum, its area, and on request the mean confidence, the people and the buildings in slums. The result is a layer of polygons and a GeoTIFF. Such grids can be published where outlines of slums would expose the people who live there.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sums up slums in square cells, 100 m by default, or in administrative units: the share of slum, its area, and on request the mean confidence, the people and the buildings in slums. The result is a layer of polygons and a GeoTIFF. Such grids can be published where outlines of slums would expose the people who live there.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The dates are polygons or class rasters, each in its own CRS; both kinds may be mixed. Rasters are compared along their cells' edges, polygons along their own lines: nothing is resampled. Polygons that overlap count once. Ground that is NoData on any date, or beyond a raster's edge, is not compared on any date. In layers with a field gridcode, as Raster to Polygon makes them, polygons of value 0 are background. The CRS of the result is that of the earliest date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;The dates are polygons or class rasters, each in its own CRS; both kinds may be mixed. Rasters are compared along their cells' edges, polygons along their own lines: nothing is resampled. Polygons that overlap count once. Ground that is NoData on any date, or beyond a raster's edge, is not compared on any date. In layers with a field gridcode, as Raster to Polygon makes them, polygons of value 0 are background. The CRS of the result is that of the earliest date.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is classified, and the entropy of the class probabilities taken as uncertainty. A place's score is the product of three shares: its mean uncertainty, how different it looks from places labelled or chosen before (means, deviations and texture of the bands; 2 standard deviations count in full), and how far it is from the places chosen before (the distance of evenly spread places counts in full). Places do not overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;The image is classified, and the entropy of the class probabilities taken as uncertainty. A place's score is the product of three shares: its mean uncertainty, how different it looks from places labelled or chosen before (means, deviations and texture of the bands; 2 standard deviations count in full), and how far it is from the places chosen before (the distance of evenly spread places counts in full). Places do not overlap.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is read, classified and written in tiles, so its size does not matter. Tiles overlap by the padding, which is rounded up to a multiple of 32 cells so that the answer does not depend on how the image was cut. Cells that are NoData in all bands stay NoData (255); 0 is background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;The image is read, classified and written in tiles, so its size does not matter. Tiles overlap by the padding, which is rounded up to a multiple of 32 cells so that the answer does not depend on how the image was cut. Cells that are NoData in all bands stay NoData (255); 0 is background.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The network learns from up to 50 batches while the rate rises from 0.000001 to 1, or until the loss diverges. The chosen rate is near the middle of the longest fall of the smoothed loss, as in arcgis.learn's &lt;i&gt;lr_find&lt;/i&gt;. The weights learnt on the way are discarded.&lt;/p&gt;</source>
   <translation>&lt;p&gt;The network learns from up to 50 batches while the rate rises from 0.000001 to 1, or until the loss diverges. The chosen rate is near the middle of the longest fall of the smoothed loss, as in arcgis.learn's &lt;i&gt;lr_find&lt;/i&gt;. The weights learnt on the way are discarded.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The page names the definition of slums, the method, what to keep in mind, and every file that the figures come from, with its date and SHA-256. Write the definition into &lt;i&gt;Definition of slums&lt;/i&gt;: a share without one cannot be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;The page names the definition of slums, the method, what to keep in mind, and every file that the figures come from, with its date and SHA-256. Write the definition into &lt;i&gt;Definition of slums&lt;/i&gt;: a share without one cannot be compared.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The result has colours, class names and overviews.&lt;/p&gt;</source>
   <translation>&lt;p&gt;The result has colours, class names and overviews.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The truth must not have been used in training, otherwise the figures flatter the model.&lt;/p&gt;</source>
   <translation>&lt;p&gt;The truth must not have been used in training, otherwise the figures flatter the model.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;This is an estimate from images and not the official value, which counts households in surveys and censuses.&lt;/p&gt;</source>
   <translation>&lt;p&gt;This is an estimate from images and not the official value, which counts households in surveys and censuses.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;To use a Python of your own instead, name it under &lt;i&gt;Settings &amp;gt; Options &amp;gt; Processing &amp;gt; Providers &amp;gt; Slum Extractor&lt;/i&gt; or in the environment variable SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;To use a Python of your own instead, name it under &lt;i&gt;Settings &amp;gt; Options &amp;gt; Processing &amp;gt; Providers &amp;gt; Slum Extractor&lt;/i&gt; or in the environment variable SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a U-Net on chip folders and writes a model package (.dlpk), which holds all that classification needs: weights, bands, normalisation, cell size and classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trains a U-Net on chip folders and writes a model package (.dlpk), which holds all that classification needs: weights, bands, normalisation, cell size and classes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Two columns follow, from which Track Slum Growth estimates areas: &lt;b&gt;MapAreaHa&lt;/b&gt;, the hectares mapped as the class, and &lt;b&gt;Design&lt;/b&gt;, the sampling or EVERY_CELL.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Two columns follow, from which Track Slum Growth estimates areas: &lt;b&gt;MapAreaHa&lt;/b&gt;, the hectares mapped as the class, and &lt;b&gt;Design&lt;/b&gt;, the sampling or EVERY_CELL.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Uncertainty is a guide, not an error map: a model can be sure and wrong. Label one or two places of your own choice as well, where the map looks wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uncertainty is a guide, not an error map: a model can be sure and wrong. Label one or two places of your own choice as well, where the map looks wrong.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use it when an export was interrupted before they were written, or when chips were added or removed by hand. Chips and labels are not changed; names and colours of classes are kept where the old files can still be read.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Use it when an export was interrupted before they were written, or when chips were added or removed by hand. Chips and labels are not changed; names and colours of classes are kept where the old files can still be read.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use the single tools, or the graphical model of the same chain, to change a setting in between.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Use the single tools, or the graphical model of the same chain, to change a setting in between.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;When &lt;i&gt;Dates&lt;/i&gt; is empty, the date of each layer is read from its temporal range, otherwise from its name or file name (slums_2019.gpkg, slums_2019-03-15.tif), otherwise from a field named date or year. A year alone counts as its middle. In a model, and wherever names say nothing, give &lt;i&gt;Dates&lt;/i&gt; in the order of the layers.&lt;/p&gt;</source>
   <translation>&lt;p&gt;When &lt;i&gt;Dates&lt;/i&gt; is empty, the date of each layer is read from its temporal range, otherwise from its name or file name (slums_2019.gpkg, slums_2019-03-15.tif), otherwise from a field named date or year. A year alone counts as its middle. In a model, and wherever names say nothing, give &lt;i&gt;Dates&lt;/i&gt; in the order of the layers.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With NO_SIMPLIFY the polygons follow the cells' edges exactly and convert back to the same raster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;With NO_SIMPLIFY the polygons follow the cells' edges exactly and convert back to the same raster.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With SIMPLIFY the stairs of the cells' edges become fewer and straighter lines. Neighbours keep one border, so there is no gap, no overlap and no invalid polygon, and no line passes a cell's centre: the polygons still convert back to the same raster. The tolerance is half a cell at most, for that reason.&lt;/p&gt;</source>
   <translation>&lt;p&gt;With SIMPLIFY the stairs of the cells' edges become fewer and straighter lines. Neighbours keep one border, so there is no gap, no overlap and no invalid polygon, and no line passes a cell's centre: the polygons still convert back to the same raster. The tolerance is half a cell at most, for that reason.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network access for the ImageNet weights, give a file of encoder weights, NONE, or PACKAGE with the backbone timm:tf_efficientnet_lite0, whose weights come with the engine. Encoders without pretrained weights are never frozen.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Without network access for the ImageNet weights, give a file of encoder weights, NONE, or PACKAGE with the backbone timm:tf_efficientnet_lite0, whose weights come with the engine. Encoders without pretrained weights are never frozen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network: on a machine of the same system and Python, fill a folder with wheels (FILL_WHEEL_FOLDER), copy it to this machine, and give it as WHEEL_FOLDER. Proxy and certificates are taken from QGIS's options.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Without network: on a machine of the same system and Python, fill a folder with wheels (FILL_WHEEL_FOLDER), copy it to this machine, and give it as WHEEL_FOLDER. Proxy and certificates are taken from QGIS's options.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page about a model package: network, bands, cell size, classes with their colours, normalisation, metrics, pictures and files, and whether this toolbox can run it and, if not, why.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Writes a page about a model package: network, bands, cell size, classes with their colours, normalisation, metrics, pictures and files, and whether this toolbox can run it and, if not, why.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page that shows a chip folder: chips with their labels laid over, how often each class occurs, cell size and bands, histograms, and where the chips lie.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Writes a page that shows a chip folder: chips with their labels laid over, how often each class occurs, cell size and bands, histograms, and where the chips lie.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the files that describe a chip folder (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) again from the chips themselves.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Writes the files that describe a chip folder (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) again from the chips themselves.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the model of a package as an ONNX file, for programs other than this toolbox: the Deepness plugin of QGIS, onnxruntime, and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Writes the model of a package as an ONNX file, for programs other than this toolbox: the Deepness plugin of QGIS, onnxruntime, and others.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.</source>
   <translation>A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.</translation>
  </message>
  <message>
   <source>A band for each figure; the first is the share in percent.</source>
   <translation>A band for each figure; the first is the share in percent.</translation>
  </message>
  <message>
   <source>A building counts where the centre of its bounding box is; the layer is the same for all dates.</source>
   <translation>A building counts where the centre of its bounding box is; the layer is the same for all dates.</translation>
  </message>
  <message>
   <source>A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is narrower or smaller is a sliver: it comes from offsets between images and from uncertain edges, and is listed separately.</source>
   <translation>A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is narrower or smaller is a sliver: it comes from offsets between images and from uncertain edges, and is listed separately.</translation>
  </message>
  <message>
   <source>A chip covers {:.6g} x {:.6g} {}.</source>
   <translation>A chip covers {:.6g} x {:.6g} {}.</translation>
  </message>
  <message>
   <source>A feature with a smaller share of its area in a chip is left out of that chip.</source>
   <translation>A feature with a smaller share of its area in a chip is left out of that chip.</translation>
  </message>
  <message>
   <source>A few chips of the new place, of the model's classes. They measure the model before and after; SELF_TRAINING also learns from two thirds of them. Several folders: separated by ;</source>
   <translation>A few chips of the new place, of the model's classes. They measure the model before and after; SELF_TRAINING also learns from two thirds of them. Several folders: separated by ;</translation>
  </message>
  <message>
   <source>A hit is the class on both sides, a miss in truth only, a false alarm in the classification only. White was not compared.</source>
   <translation>A hit is the class on both sides, a miss in truth only, a false alarm in the classification only. White was not compared.</translation>
  </message>
  <message>
   <source>A hundredth of the area</source>
   <translation>A hundredth of the area</translation>
  </message>
  <message>
   <source>A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip is set up, mostly PyPI.</source>
   <translation>A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip is set up, mostly PyPI.</translation>
  </message>
  <message>
   <source>A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.</source>
   <translation>A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.</translation>
  </message>
  <message>
   <source>A row for each unit and date: .gpkg or .csv.</source>
   <translation>A row for each unit and date: .gpkg or .csv.</translation>
  </message>
  <message>
   <source>A second image of the same place, written to the folder images2.</source>
   <translation>A second image of the same place, written to the folder images2.</translation>
  </message>
  <message>
   <source>A true object counts as found, and a classified one as right, when at least this share of its area is the class on the other side too.</source>
   <translation>A true object counts as found, and a classified one as right, when at least this share of its area is the class on the other side too.</translation>
  </message>
  <message>
   <source>AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), otherwise CPU (about 0.4 GB and 1.4 GB).</source>
   <translation>AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), otherwise CPU (about 0.4 GB and 1.4 GB).</translation>
  </message>
  <message>
   <source>AUTO: the GPU if there is one. GPU: fails if there is none.</source>
   <translation>AUTO: the GPU if there is one. GPU: fails if there is none.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Accuracy</translation>
  </message>
  <message>
   <source>Accuracy and growth</source>
   <translation>Accuracy and growth</translation>
  </message>
  <message>
   <source>Accuracy assessment points</source>
   <translation>Accuracy assessment points</translation>
  </message>
  <message>
   <source>Accuracy assessment points of the dates</source>
   <translation>Accuracy assessment points of the dates</translation>
  </message>
  <message>
   <source>Accuracy of {}</source>
   <translation>Accuracy of {}</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Accuracy report</translation>
  </message>
  <message>
   <source>Adapt Deep Learning Model</source>
   <translation>Adapt Deep Learning Model</translation>
  </message>
  <message>
   <source>Adaptation report</source>
   <translation>Adaptation report</translation>
  </message>
  <message>
   <source>Add the image to the map first, and open this step again.</source>
   <translation>Add the image to the map first, and open this step again.</translation>
  </message>
  <message>
   <source>Additional input raster</source>
   <translation>Additional input raster</translation>
  </message>
  <message>
   <source>Additional models</source>
   <translation>Additional models</translation>
  </message>
  <message>
   <source>Additional rasters</source>
   <translation>Additional rasters</translation>
  </message>
  <message>
   <source>Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must reach the rasters by the same paths. Only use a cluster of your own: anyone who can send it work can run programs on it.</source>
   <translation>Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must reach the rasters by the same paths. Only use a cluster of your own: anyone who can send it work can run programs on it.</translation>
  </message>
  <message>
   <source>Administrative boundaries</source>
   <translation>Administrative boundaries</translation>
  </message>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>All areas together</source>
   <translation>All areas together</translation>
  </message>
  <message>
   <source>All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.</source>
   <translation>All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>All people</source>
   <translation>All people</translation>
  </message>
  <message>
   <source>All tools</source>
   <translation>All tools</translation>
  </message>
  <message>
   <source>All {} cells that are known on both sides were compared.</source>
   <translation>All {} cells that are known on both sides were compared.</translation>
  </message>
  <message>
   <source>Also keep chips without labels (ground without slums)</source>
   <translation>Also keep chips without labels (ground without slums)</translation>
  </message>
  <message>
   <source>An object is a patch of cells that touch along their edges. A true object is found when at least the least share of its area (see below) was classified as its class, and a classified one is invented when less than that share of its area is the class in truth.</source>
   <translation>An object is a patch of cells that touch along their edges. A true object is found when at least the least share of its area (see below) was classified as its class, and a classified one is invented when less than that share of its area is the class in truth.</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Another class</translation>
  </message>
  <message>
   <source>Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.</source>
   <translation>Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'name value;name value'. Accepted are class_balancing, mixup, focal_loss (True or False), ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), balanced_sampling, chip_size and monitor. They override the parameters.</source>
   <translation>ArcGIS's form, 'name value;name value'. Accepted are class_balancing, mixup, focal_loss (True or False), ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), balanced_sampling, chip_size and monitor. They override the parameters.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'padding 100;batch_size 8'. Overrides the fields above.</source>
   <translation>ArcGIS's form, 'padding 100;batch_size 8'. Overrides the fields above.</translation>
  </message>
  <message>
   <source>Area in the whole map</source>
   <translation>Area in the whole map</translation>
  </message>
  <message>
   <source>Area of each class on the ground, of {} ha compared</source>
   <translation>Area of each class on the ground, of {} ha compared</translation>
  </message>
  <message>
   <source>Area of slums and its growth since the date before, as mapped and as estimated from the reference sample</source>
   <translation>Area of slums and its growth since the date before, as mapped and as estimated from the reference sample</translation>
  </message>
  <message>
   <source>Area of slums, {}: {}</source>
   <translation>Area of slums, {}: {}</translation>
  </message>
  <message>
   <source>Area of the classes in hectares</source>
   <translation>Area of the classes in hectares</translation>
  </message>
  <message>
   <source>Area, patches and confidence of each class</source>
   <translation>Area, patches and confidence of each class</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Areas</translation>
  </message>
  <message>
   <source>Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all.</source>
   <translation>Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all.</translation>
  </message>
  <message>
   <source>Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.</source>
   <translation>Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.</translation>
  </message>
  <message>
   <source>Areas labelled already</source>
   <translation>Areas labelled already</translation>
  </message>
  <message>
   <source>Areas of the same name are one unit. Empty: the first text field.</source>
   <translation>Areas of the same name are one unit. Empty: the first text field.</translation>
  </message>
  <message>
   <source>As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.</source>
   <translation>As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.</translation>
  </message>
  <message>
   <source>At most about {}, at the pace of the last such run here.</source>
   <translation>At most about {}, at the pace of the last such run here.</translation>
  </message>
  <message>
   <source>At most {} million cells; each raster takes up to {} MB.</source>
   <translation>At most {} million cells; each raster takes up to {} MB.</translation>
  </message>
  <message>
   <source>Augmentation parameters</source>
   <translation>Augmentation parameters</translation>
  </message>
  <message>
   <source>Average over eight flips and rotations of the image: slightly better, eight times slower.</source>
   <translation>Average over eight flips and rotations of the image: slightly better, eight times slower.</translation>
  </message>
  <message>
   <source>Backbone model</source>
   <translation>Backbone model</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Background</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bands</translation>
  </message>
  <message>
   <source>Bands for the model</source>
   <translation>Bands for the model</translation>
  </message>
  <message>
   <source>Bands: {}.</source>
   <translation>Bands: {}.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Batch size</translation>
  </message>
  <message>
   <source>Blacken around feature</source>
   <translation>Blacken around feature</translation>
  </message>
  <message>
   <source>Block size in metres</source>
   <translation>Block size in metres</translation>
  </message>
  <message>
   <source>Boundaries</source>
   <translation>Boundaries</translation>
  </message>
  <message>
   <source>Buffer radius</source>
   <translation>Buffer radius</translation>
  </message>
  <message>
   <source>Build of PyTorch</source>
   <translation>Build of PyTorch</translation>
  </message>
  <message>
   <source>Buildings</source>
   <translation>Buildings</translation>
  </message>
  <message>
   <source>Buildings in slums</source>
   <translation>Buildings in slums</translation>
  </message>
  <message>
   <source>By administrative unit</source>
   <translation>By administrative unit</translation>
  </message>
  <message>
   <source>By date</source>
   <translation>By date</translation>
  </message>
  <message>
   <source>By period</source>
   <translation>By period</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>CRS</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>CRS of the grid</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>CSV files (*.csv)</translation>
  </message>
  <message>
   <source>Cell size for two polygon layers</source>
   <translation>Cell size for two polygon layers</translation>
  </message>
  <message>
   <source>Cell size in metres</source>
   <translation>Cell size in metres</translation>
  </message>
  <message>
   <source>Cell size in units of the raster's CRS</source>
   <translation>Cell size in units of the raster's CRS</translation>
  </message>
  <message>
   <source>Cell size of the chips, for example 0.8. Empty: the raster's own.</source>
   <translation>Cell size of the chips, for example 0.8. Empty: the raster's own.</translation>
  </message>
  <message>
   <source>Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, otherwise that of the image, otherwise 1 m.</source>
   <translation>Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, otherwise that of the image, otherwise 1 m.</translation>
  </message>
  <message>
   <source>Cell size to classify at, the same for all packages. Empty: the raster's own if the models were trained near it.</source>
   <translation>Cell size to classify at, the same for all packages. Empty: the raster's own if the models were trained near it.</translation>
  </message>
  <message>
   <source>Cell size to classify at. Empty: the raster's own if the model was trained near it, otherwise the model's.</source>
   <translation>Cell size to classify at. Empty: the raster's own if the model was trained near it, otherwise the model's.</translation>
  </message>
  <message>
   <source>Cell size: {}.</source>
   <translation>Cell size: {}.</translation>
  </message>
  <message>
   <source>Cells below the least count</source>
   <translation>Cells below the least count</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a column. 0: as high as a chip.</source>
   <translation>Cells from one chip to the next along a column. 0: as high as a chip.</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.</source>
   <translation>Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.</translation>
  </message>
  <message>
   <source>Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.</source>
   <translation>Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.</translation>
  </message>
  <message>
   <source>Cells of equal area</source>
   <translation>Cells of equal area</translation>
  </message>
  <message>
   <source>Cells or units</source>
   <translation>Cells or units</translation>
  </message>
  <message>
   <source>Cells or units made by Summarize Slums By Grid: the dashboard's map shows their share of slum.</source>
   <translation>Cells or units made by Summarize Slums By Grid: the dashboard's map shows their share of slum.</translation>
  </message>
  <message>
   <source>Cells that the majority filter changed: {} of {} ({}).</source>
   <translation>Cells that the majority filter changed: {} of {} ({}).</translation>
  </message>
  <message>
   <source>Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown alone. 0: no limit.</source>
   <translation>Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown alone. 0: no limit.</translation>
  </message>
  <message>
   <source>Change from {} to {}</source>
   <translation>Change from {} to {}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Changed</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changes</translation>
  </message>
  <message>
   <source>Changes below {:.2f} m of width or {:.1f} m² are slivers.</source>
   <translation>Changes below {:.2f} m of width or {:.1f} m² are slivers.</translation>
  </message>
  <message>
   <source>Changes that are narrower are slivers. Empty: 3 cells. 0: no limit.</source>
   <translation>Changes that are narrower are slivers. Empty: 3 cells. 0: no limit.</translation>
  </message>
  <message>
   <source>Changes that are smaller are slivers. Empty: 4 times the square of the least width. 0: no limit.</source>
   <translation>Changes that are smaller are slivers. Empty: 4 times the square of the least width. 0: no limit.</translation>
  </message>
  <message>
   <source>Check Deep Learning Engine</source>
   <translation>Check Deep Learning Engine</translation>
  </message>
  <message>
   <source>Check the accuracy…</source>
   <translation>Check the accuracy…</translation>
  </message>
  <message>
   <source>Check the deep learning engine…</source>
   <translation>Check the deep learning engine…</translation>
  </message>
  <message>
   <source>Check…</source>
   <translation>Check…</translation>
  </message>
  <message>
   <source>Chip folder to validate with, instead of a share of the training chips. Several: separated by ;</source>
   <translation>Chip folder to validate with, instead of a share of the training chips. Several: separated by ;</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Chip size</translation>
  </message>
  <message>
   <source>Chips are cut again, rotated by each further multiple of this angle in degrees.</source>
   <translation>Chips are cut again, rotated by each further multiple of this angle in degrees.</translation>
  </message>
  <message>
   <source>Chips of {} x {} cells.</source>
   <translation>Chips of {} x {} cells.</translation>
  </message>
  <message>
   <source>Chips per training step. Empty: chosen to fit the memory. Choose fewer if memory runs out.</source>
   <translation>Chips per training step. Empty: chosen to fit the memory. Choose fewer if memory runs out.</translation>
  </message>
  <message>
   <source>Chips with labels</source>
   <translation>Chips with labels</translation>
  </message>
  <message>
   <source>Chips without any labelled cell are left out (ONLY_TILES_WITH_FEATURES): the ground beside slums in the other chips already shows what is not a slum. Tick it (ALL_TILES) if there are few chips, or if the model marks slums where there are none.</source>
   <translation>Chips without any labelled cell are left out (ONLY_TILES_WITH_FEATURES): the ground beside slums in the other chips already shows what is not a slum. Tick it (ALL_TILES) if there are few chips, or if the model marks slums where there are none.</translation>
  </message>
  <message>
   <source>Choose a folder (required)</source>
   <translation>Choose a folder (required)</translation>
  </message>
  <message>
   <source>Choose an image and a model package first.</source>
   <translation>Choose an image and a model package first.</translation>
  </message>
  <message>
   <source>Choose the bands by name</source>
   <translation>Choose the bands by name</translation>
  </message>
  <message>
   <source>Chosen by memory</source>
   <translation>Chosen by memory</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>Class data (boundaries or class raster)</source>
   <translation>Class data (boundaries or class raster)</translation>
  </message>
  <message>
   <source>Class of interest</source>
   <translation>Class of interest</translation>
  </message>
  <message>
   <source>Class raster or polygons</source>
   <translation>Class raster or polygons</translation>
  </message>
  <message>
   <source>Class rasters</source>
   <translation>Class rasters</translation>
  </message>
  <message>
   <source>Class value field</source>
   <translation>Class value field</translation>
  </message>
  <message>
   <source>Class value field of classified polygons</source>
   <translation>Class value field of classified polygons</translation>
  </message>
  <message>
   <source>Class value field of polygons</source>
   <translation>Class value field of polygons</translation>
  </message>
  <message>
   <source>Class value of each cell, with the names and colours of the classes, in the format of its ending.</source>
   <translation>Class value of each cell, with the names and colours of the classes, in the format of its ending.</translation>
  </message>
  <message>
   <source>Class values</source>
   <translation>Class values</translation>
  </message>
  <message>
   <source>Class values of slums</source>
   <translation>Class values of slums</translation>
  </message>
  <message>
   <source>Class {}</source>
   <translation>Class {}</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>Classes: {}.</translation>
  </message>
  <message>
   <source>Classification report</source>
   <translation>Classification report</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Classified</translation>
  </message>
  <message>
   <source>Classified as</source>
   <translation>Classified as</translation>
  </message>
  <message>
   <source>Classified raster</source>
   <translation>Classified raster</translation>
  </message>
  <message>
   <source>Classified_Tiles is the format for pixel classification, which is what this toolbox trains.</source>
   <translation>Classified_Tiles is the format for pixel classification, which is what this toolbox trains.</translation>
  </message>
  <message>
   <source>Classifies the visible part of the map, at most 2 million cells, as a temporary layer.</source>
   <translation>Classifies the visible part of the map, at most 2 million cells, as a temporary layer.</translation>
  </message>
  <message>
   <source>Classify Pixels Using Deep Learning</source>
   <translation>Classify Pixels Using Deep Learning</translation>
  </message>
  <message>
   <source>Classify this image, or one of another date, and get polygons.</source>
   <translation>Classify this image, or one of another date, and get polygons.</translation>
  </message>
  <message>
   <source>Click the corners of a slum; a right-click closes its outline and opens its form. Then draw the study area: the ground where you have drawn every slum. Save both layers.</source>
   <translation>Click the corners of a slum; a right-click closes its outline and opens its form. Then draw the study area: the ground where you have drawn every slum. Save both layers.</translation>
  </message>
  <message>
   <source>Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.</source>
   <translation>Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.</translation>
  </message>
  <message>
   <source>Compare Models</source>
   <translation>Compare Models</translation>
  </message>
  <message>
   <source>Compare dates, on a map, in a table and on a dashboard.</source>
   <translation>Compare dates, on a map, in a table and on a dashboard.</translation>
  </message>
  <message>
   <source>Compare the result with what is true in the test areas.</source>
   <translation>Compare the result with what is true in the test areas.</translation>
  </message>
  <message>
   <source>Compare this class only, such as that of slums: all others count as background on both sides. Empty: all classes.</source>
   <translation>Compare this class only, such as that of slums: all others count as background on both sides. Empty: all classes.</translation>
  </message>
  <message>
   <source>Compare this class with all others taken together. Empty: all classes but the background count together.</source>
   <translation>Compare this class with all others taken together. Empty: all classes but the background count together.</translation>
  </message>
  <message>
   <source>Compare this many random cells only. Empty or 0: every cell is compared.</source>
   <translation>Compare this many random cells only. Empty or 0: every cell is compared.</translation>
  </message>
  <message>
   <source>Compared on</source>
   <translation>Compared on</translation>
  </message>
  <message>
   <source>Compared on {}.</source>
   <translation>Compared on {}.</translation>
  </message>
  <message>
   <source>Comparison of {} models</source>
   <translation>Comparison of {} models</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <translation>Comparison report</translation>
  </message>
  <message>
   <source>Compound rate per year</source>
   <translation>Compound rate per year</translation>
  </message>
  <message>
   <source>Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after - before) / before / years (UN-Habitat, SDG indicator 11.3.1).</source>
   <translation>Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after - before) / before / years (UN-Habitat, SDG indicator 11.3.1).</translation>
  </message>
  <message>
   <source>Compute Accuracy For Pixel Classification</source>
   <translation>Compute Accuracy For Pixel Classification</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU, and on a CPU if a trial is faster.</source>
   <translation>Computes the network in half precision. AUTO: on a GPU, and on a CPU if a trial is faster.</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU. TRUE: also on a CPU with bfloat16, which is two to four times as fast and changes the class of one or two cells in a hundred. FALSE: never.</source>
   <translation>Computes the network in half precision. AUTO: on a GPU. TRUE: also on a CPU with bfloat16, which is two to four times as fast and changes the class of one or two cells in a hundred. FALSE: never.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confidence</translation>
  </message>
  <message>
   <source>Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.</source>
   <translation>Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.</translation>
  </message>
  <message>
   <source>Confidence is the model's own estimate. How right the result is, only ground truth can say: use Draw test areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel Classification.</source>
   <translation>Confidence is the model's own estimate. How right the result is, only ground truth can say: use Draw test areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel Classification.</translation>
  </message>
  <message>
   <source>Confidence is the probability that the model gives to the class of a cell. A cell is unsure below {} %. Probabilities of a model are not an accuracy: compare the result with ground truth.</source>
   <translation>Confidence is the probability that the model gives to the class of a cell. A cell is unsure below {} %. Probabilities of a model are not an accuracy: compare the result with ground truth.</translation>
  </message>
  <message>
   <source>Confidence raster</source>
   <translation>Confidence raster</translation>
  </message>
  <message>
   <source>Confidence was not computed: ask for a confidence raster to have it.</source>
   <translation>Confidence was not computed: ask for a confidence raster to have it.</translation>
  </message>
  <message>
   <source>Confusion matrices of the change</source>
   <translation>Confusion matrices of the change</translation>
  </message>
  <message>
   <source>Confusion matrices of the dates</source>
   <translation>Confusion matrices of the dates</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Confusion matrix</translation>
  </message>
  <message>
   <source>Confusion matrix in {}: rows are what was classified, columns the truth</source>
   <translation>Confusion matrix in {}: rows are what was classified, columns the truth</translation>
  </message>
  <message>
   <source>Confusion matrix of the classification</source>
   <translation>Confusion matrix of the classification</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>Contact sheet</translation>
  </message>
  <message>
   <source>Continues a run into the same output folder that was killed or cancelled, with the same parameters. The model is the same as without the interruption. If there is no such run, training starts from the beginning.</source>
   <translation>Continues a run into the same output folder that was killed or cancelled, with the same parameters. The model is the same as without the interruption. If there is no such run, training starts from the beginning.</translation>
  </message>
  <message>
   <source>Correct background</source>
   <translation>Correct background</translation>
  </message>
  <message>
   <source>Create multipart features</source>
   <translation>Create multipart features</translation>
  </message>
  <message>
   <source>Crop mode</source>
   <translation>Crop mode</translation>
  </message>
  <message>
   <source>Cut a hole</source>
   <translation>Cut a hole</translation>
  </message>
  <message>
   <source>Cut an image and the outlines of its slums into chips.</source>
   <translation>Cut an image and the outlines of its slums into chips.</translation>
  </message>
  <message>
   <source>Cut, pad and stitch exactly as ArcGIS does, seams included. For results that must equal ArcGIS's.</source>
   <translation>Cut, pad and stitch exactly as ArcGIS does, seams included. For results that must equal ArcGIS's.</translation>
  </message>
  <message>
   <source>DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. OTHER_SENSORS: also tone curve, colours, haze, sharpness and noise, for a model that is used on images of other dates and sensors. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it.</source>
   <translation>DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. OTHER_SENSORS: also tone curve, colours, haze, sharpness and noise, for a model that is used on images of other dates and sensors. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it.</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Dashboard</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Dask scheduler</translation>
  </message>
  <message>
   <source>Data augmentation</source>
   <translation>Data augmentation</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Dates of the layers</source>
   <translation>Dates of the layers</translation>
  </message>
  <message>
   <source>Dates of the layers: {}.</source>
   <translation>Dates of the layers: {}.</translation>
  </message>
  <message>
   <source>Decides between places of equal score. The same seed gives the same places.</source>
   <translation>Decides between places of equal score. The same seed gives the same places.</translation>
  </message>
  <message>
   <source>Deep learning</source>
   <translation>Deep learning</translation>
  </message>
  <message>
   <source>Deep learning engine</source>
   <translation>Deep learning engine</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Default</translation>
  </message>
  <message>
   <source>Definition of slums</source>
   <translation>Definition of slums</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Difference</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Differences</translation>
  </message>
  <message>
   <source>Distance between boundaries</source>
   <translation>Distance between boundaries</translation>
  </message>
  <message>
   <source>Download into the folder of wheels and install nothing. Do this on a machine with network, the same system and the same version of Python as the one that is to be installed.</source>
   <translation>Download into the folder of wheels and install nothing. Do this on a machine with network, the same system and the same version of Python as the one that is to be installed.</translation>
  </message>
  <message>
   <source>Draw at the scale of the cells: zoom in until roofs can be told apart.</source>
   <translation>Draw at the scale of the cells: zoom in until roofs can be told apart.</translation>
  </message>
  <message>
   <source>Draw by what the image shows; the results are hidden.</source>
   <translation>Draw by what the image shows; the results are hidden.</translation>
  </message>
  <message>
   <source>Draw every slum in them; areas without slums count too. Outlines may go beyond the area.</source>
   <translation>Draw every slum in them; areas without slums count too. Outlines may go beyond the area.</translation>
  </message>
  <message>
   <source>Draw every slum inside the study area: what is not drawn there is learned as not slum.</source>
   <translation>Draw every slum inside the study area: what is not drawn there is learned as not slum.</translation>
  </message>
  <message>
   <source>Draw labels…</source>
   <translation>Draw labels…</translation>
  </message>
  <message>
   <source>Draw slums</source>
   <translation>Draw slums</translation>
  </message>
  <message>
   <source>Draw study area</source>
   <translation>Draw study area</translation>
  </message>
  <message>
   <source>Draw test areas</source>
   <translation>Draw test areas</translation>
  </message>
  <message>
   <source>Draw test areas…</source>
   <translation>Draw test areas…</translation>
  </message>
  <message>
   <source>Drop the background</source>
   <translation>Drop the background</translation>
  </message>
  <message>
   <source>ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while it trains, and into the model's folder afterwards.</source>
   <translation>ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while it trains, and into the model's folder afterwards.</translation>
  </message>
  <message>
   <source>EQUAL: every model has the same weight. VALIDATION_IOU: weight by the IoU on each model's validation chips.</source>
   <translation>EQUAL: every model has the same weight. VALIDATION_IOU: weight by the IoU on each model's validation chips.</translation>
  </message>
  <message>
   <source>Each area</source>
   <translation>Each area</translation>
  </message>
  <message>
   <source>Each model</source>
   <translation>Each model</translation>
  </message>
  <message>
   <source>Each step fills in what the steps before have made.</source>
   <translation>Each step fills in what the steps before have made.</translation>
  </message>
  <message>
   <source>Empty: PyTorch's own.</source>
   <translation>Empty: PyTorch's own.</translation>
  </message>
  <message>
   <source>Empty: every feature is class 1.</source>
   <translation>Empty: every feature is class 1.</translation>
  </message>
  <message>
   <source>Empty: that of the slums.</source>
   <translation>Empty: that of the slums.</translation>
  </message>
  <message>
   <source>Empty: the field {} is used.</source>
   <translation>Empty: the field {} is used.</translation>
  </message>
  <message>
   <source>Encoder weights</source>
   <translation>Encoder weights</translation>
  </message>
  <message>
   <source>Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of segmentation-models-pytorch or timm.</source>
   <translation>Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of segmentation-models-pytorch or timm.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Engine report</source>
   <translation>Engine report</translation>
  </message>
  <message>
   <source>Entropy of the class probabilities of each cell, in percent of the greatest possible: 0 where the model is sure, 100 where all classes are equally probable. With test time augmentation, of the averaged probabilities: views that disagree add to it.</source>
   <translation>Entropy of the class probabilities of each cell, in percent of the greatest possible: 0 where the model is sure, 100 where all classes are equally probable. With test time augmentation, of the averaged probabilities: views that disagree add to it.</translation>
  </message>
  <message>
   <source>Epoch {} of {}.</source>
   <translation>Epoch {} of {}.</translation>
  </message>
  <message>
   <source>Epoch {}.</source>
   <translation>Epoch {}.</translation>
  </message>
  <message>
   <source>Error raster</source>
   <translation>Error raster</translation>
  </message>
  <message>
   <source>Error-adjusted area and growth</source>
   <translation>Error-adjusted area and growth</translation>
  </message>
  <message>
   <source>Error-adjusted growth, ha</source>
   <translation>Error-adjusted growth, ha</translation>
  </message>
  <message>
   <source>Error-adjusted share</source>
   <translation>Error-adjusted share</translation>
  </message>
  <message>
   <source>Error-adjusted shares are mapped shares times the estimated over the mapped area of slums. The area is a stratified estimate from the reference sample (Olofsson et al. 2013, 2014). A unit has its own estimate where it has enough points.</source>
   <translation>Error-adjusted shares are mapped shares times the estimated over the mapped area of slums. The area is a stratified estimate from the reference sample (Olofsson et al. 2013, 2014). A unit has its own estimate where it has enough points.</translation>
  </message>
  <message>
   <source>Error-adjusted, ha</source>
   <translation>Error-adjusted, ha</translation>
  </message>
  <message>
   <source>Esri compatible</source>
   <translation>Esri compatible</translation>
  </message>
  <message>
   <source>Estimated, ha</source>
   <translation>Estimated, ha</translation>
  </message>
  <message>
   <source>Every cell was compared, so the figures have no sampling error. The intervals show how much they depend on the place: a bootstrap that draws 100 blocks of the area with replacement.</source>
   <translation>Every cell was compared, so the figures have no sampling error. The intervals show how much they depend on the place: a bootstrap that draws 100 blocks of the area with replacement.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Everything</translation>
  </message>
  <message>
   <source>Export Model To ONNX</source>
   <translation>Export Model To ONNX</translation>
  </message>
  <message>
   <source>Export Training Data For Deep Learning</source>
   <translation>Export Training Data For Deep Learning</translation>
  </message>
  <message>
   <source>Export training data…</source>
   <translation>Export training data…</translation>
  </message>
  <message>
   <source>Extent of the grid</source>
   <translation>Extent of the grid</translation>
  </message>
  <message>
   <source>Extract Slums</source>
   <translation>Extract Slums</translation>
  </message>
  <message>
   <source>Extract slums…</source>
   <translation>Extract slums…</translation>
  </message>
  <message>
   <source>Extraction and Tracking Chain (graphical model)</source>
   <translation>Extraction and Tracking Chain (graphical model)</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.</source>
   <translation>FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.</translation>
  </message>
  <message>
   <source>FREEZE_MODEL keeps the pretrained encoder weights unchanged: faster. UNFREEZE_MODEL trains them too, the first layers at a tenth of the learning rate: better if there are enough chips. TWO_PHASES: frozen for a third of the run, then trained, with a learning rate cycle for each phase.</source>
   <translation>FREEZE_MODEL keeps the pretrained encoder weights unchanged: faster. UNFREEZE_MODEL trains them too, the first layers at a tenth of the learning rate: better if there are enough chips. TWO_PHASES: frozen for a third of the run, then trained, with a learning rate cycle for each phase.</translation>
  </message>
  <message>
   <source>False alarm</source>
   <translation>False alarm</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>Figure that decides which epoch is best, and when to stop early. MIOU counts the background, as in ArcGIS; F1_SCORE, DICE, PRECISION and RECALL do not.</source>
   <translation>Figure that decides which epoch is best, and when to stop early. MIOU counts the background, as in ArcGIS; F1_SCORE, DICE, PRECISION and RECALL do not.</translation>
  </message>
  <message>
   <source>Figures of each class</source>
   <translation>Figures of each class</translation>
  </message>
  <message>
   <source>Figures of each class with 95 % confidence intervals</source>
   <translation>Figures of each class with 95 % confidence intervals</translation>
  </message>
  <message>
   <source>Figures with 95 % intervals, and the time to classify</source>
   <translation>Figures with 95 % intervals, and the time to classify</translation>
  </message>
  <message>
   <source>Figures, sources with their hashes, method and caveats, to be read by programs.</source>
   <translation>Figures, sources with their hashes, method and caveats, to be read by programs.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Files that the figures come from</source>
   <translation>Files that the figures come from</translation>
  </message>
  <message>
   <source>Filtered class raster</source>
   <translation>Filtered class raster</translation>
  </message>
  <message>
   <source>Find Learning Rate</source>
   <translation>Find Learning Rate</translation>
  </message>
  <message>
   <source>Folder for the chips. If it holds chips of the same kind already, these are added to them.</source>
   <translation>Folder for the chips. If it holds chips of the same kind already, these are added to them.</translation>
  </message>
  <message>
   <source>Folder for the model package, .dlpk, which gets the folder's name.</source>
   <translation>Folder for the model package, .dlpk, which gets the folder's name.</translation>
  </message>
  <message>
   <source>Folder for the new package, .dlpk, which gets the folder's name, and the report.</source>
   <translation>Folder for the new package, .dlpk, which gets the folder's name, and the report.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS.</source>
   <translation>Folder made by Export Training Data For Deep Learning, here or in ArcGIS.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; (same bands; classes are united, statistics merged).</source>
   <translation>Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; (same bands; classes are united, statistics merged).</translation>
  </message>
  <message>
   <source>Folder of classified rasters</source>
   <translation>Folder of classified rasters</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Folder of wheels</translation>
  </message>
  <message>
   <source>Folder with the folders images and labels. Only the files that describe the chips are written.</source>
   <translation>Folder with the folders images and labels. Only the files that describe the chips are written.</translation>
  </message>
  <message>
   <source>Follow the outer edge of the roofs; leave out wide roads, water and empty ground.</source>
   <translation>Follow the outer edge of the roofs; leave out wide roads, water and empty ground.</translation>
  </message>
  <message>
   <source>Footprints of the chips</source>
   <translation>Footprints of the chips</translation>
  </message>
  <message>
   <source>For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. For FILE: another JSON file.</source>
   <translation>For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. For FILE: another JSON file.</translation>
  </message>
  <message>
   <source>For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData.</source>
   <translation>For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData.</translation>
  </message>
  <message>
   <source>For an image of another date, sensor or place. AUTO: only if the image differs from the training images, by the method that fits. NETWORK: adapts the model's batch norms to a sample of the image, without labels. IMAGE: gives each band the mean and deviation of the training images. HISTOGRAM: gives it their histogram. NONE: no change.</source>
   <translation>For an image of another date, sensor or place. AUTO: only if the image differs from the training images, by the method that fits. NETWORK: adapts the model's batch norms to a sample of the image, without labels. IMAGE: gives each band the mean and deviation of the training images. HISTOGRAM: gives it their histogram. NONE: no change.</translation>
  </message>
  <message>
   <source>For machines without network: install from the files in this folder alone.</source>
   <translation>For machines without network: install from the files in this folder alone.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Found</translation>
  </message>
  <message>
   <source>Found by a range test</source>
   <translation>Found by a range test</translation>
  </message>
  <message>
   <source>Freeze the backbone</source>
   <translation>Freeze the backbone</translation>
  </message>
  <message>
   <source>From an image to slums on a map</source>
   <translation>From an image to slums on a map</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>From and to</translation>
  </message>
  <message>
   <source>From random places on one boundary to the nearest point of the other, in metres on the ground; good to about half a cell. Only around objects that are right or were found: others have no counterpart to measure to. The edges of the area, of NoData and of the mask are no boundaries.</source>
   <translation>From random places on one boundary to the nearest point of the other, in metres on the ground; good to about half a cell. Only around objects that are right or were found: others have no counterpart to measure to. The edges of the area, of NoData and of the mask are no boundaries.</translation>
  </message>
  <message>
   <source>From {} to {} growth cannot be told from zero: {} ha (95 % interval {} to {} ha).</source>
   <translation>From {} to {} growth cannot be told from zero: {} ha (95 % interval {} to {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have grown by {} ha (95 % interval {} to {} ha).</source>
   <translation>From {} to {} slums have grown by {} ha (95 % interval {} to {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have shrunk: growth of {} ha (95 % interval {} to {} ha).</source>
   <translation>From {} to {} slums have shrunk: growth of {} ha (95 % interval {} to {} ha).</translation>
  </message>
  <message>
   <source>From {} to {}: {} ha persisted, {} ha are new, {} ha are gone.</source>
   <translation>From {} to {}: {} ha persisted, {} ha are new, {} ha are gone.</translation>
  </message>
  <message>
   <source>Further images of the same kind, also cut into chips.</source>
   <translation>Further images of the same kind, also cut into chips.</translation>
  </message>
  <message>
   <source>Further images. Where they overlap, the input raster is on top, then the first of these.</source>
   <translation>Further images. Where they overlap, the input raster is on top, then the first of these.</translation>
  </message>
  <message>
   <source>Further packages, used together with the first: their probabilities are averaged, and the run takes the time of all. They must have the same classes, bands and cell size.</source>
   <translation>Further packages, used together with the first: their probabilities are averaged, and the run takes the time of all. They must have the same classes, bands and cell size.</translation>
  </message>
  <message>
   <source>GPU ID</source>
   <translation>GPU ID</translation>
  </message>
  <message>
   <source>Generalization and conversion</source>
   <translation>Generalization and conversion</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>GeoTIFF, GeoPackage, HTML page, model package or chip folder that a tool of this toolbox has written. Of a GeoPackage with several layers: file.gpkg|layername=layer.</source>
   <translation>GeoTIFF, GeoPackage, HTML page, model package or chip folder that a tool of this toolbox has written. Of a GeoPackage with several layers: file.gpkg|layername=layer.</translation>
  </message>
  <message>
   <source>Give doubtful slums low confidence.</source>
   <translation>Give doubtful slums low confidence.</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Gone</translation>
  </message>
  <message>
   <source>Grid for the dashboard</source>
   <translation>Grid for the dashboard</translation>
  </message>
  <message>
   <source>Ground truth</source>
   <translation>Ground truth</translation>
  </message>
  <message>
   <source>Growth curve</source>
   <translation>Growth curve</translation>
  </message>
  <message>
   <source>Guessed from its name.</source>
   <translation>Guessed from its name.</translation>
  </message>
  <message>
   <source>Guides, examples and measurements are on the website of Slum Extractor {}, which needs the internet.</source>
   <translation>Guides, examples and measurements are on the website of Slum Extractor {}, which needs the internet.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML files (*.html)</translation>
  </message>
  <message>
   <source>Half of the patches of {} are smaller than {} m²: specks rather than places. Extract Slums with a minimum area, or train with more chips and for longer.</source>
   <translation>Half of the patches of {} are smaller than {} m²: specks rather than places. Extract Slums with a minimum area, or train with more chips and for longer.</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectares</translation>
  </message>
  <message>
   <source>Hectares of slum</source>
   <translation>Hectares of slum</translation>
  </message>
  <message>
   <source>Hectares on the ground; rates per year. Click a heading to sort.</source>
   <translation>Hectares on the ground; rates per year. Click a heading to sort.</translation>
  </message>
  <message>
   <source>Height of a chip in cells.</source>
   <translation>Height of a chip in cells.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>High</source>
   <translation>High</translation>
  </message>
  <message>
   <source>Highest learning rate of the one-cycle schedule. Empty: found by a range test before training.</source>
   <translation>Highest learning rate of the one-cycle schedule. Empty: found by a range test before training.</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>Hit</translation>
  </message>
  <message>
   <source>Hits, misses and false alarms</source>
   <translation>Hits, misses and false alarms</translation>
  </message>
  <message>
   <source>How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have positions, otherwise stratified.</source>
   <translation>How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have positions, otherwise stratified.</translation>
  </message>
  <message>
   <source>How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.</source>
   <translation>How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>How it was made</translation>
  </message>
  <message>
   <source>How it was measured</source>
   <translation>How it was measured</translation>
  </message>
  <message>
   <source>How long it takes is in the log soon after the start.</source>
   <translation>How long it takes is in the log soon after the start.</translation>
  </message>
  <message>
   <source>How many places to suggest.</source>
   <translation>How many places to suggest.</translation>
  </message>
  <message>
   <source>How the first layer is initialised for bands beyond red, green and blue.</source>
   <translation>How the first layer is initialised for bands beyond red, green and blue.</translation>
  </message>
  <message>
   <source>How the image's cells are made when the cell size differs; labels always take the nearest cell.</source>
   <translation>How the image's cells are made when the cell size differs; labels always take the nearest cell.</translation>
  </message>
  <message>
   <source>How this was measured</source>
   <translation>How this was measured</translation>
  </message>
  <message>
   <source>How to draw well</source>
   <translation>How to draw well</translation>
  </message>
  <message>
   <source>IMAGENET: from the model hub, downloaded once. PACKAGE: from a Python package in the engine, for machines without access to the hub (backbone timm:tf_efficientnet_lite0). Learned from satellite images, from the hub: FMOW_GASSL (backbone RESNET50) and SENTINEL2_SECO (RESNET18). NONE: random. Or a file.</source>
   <translation>IMAGENET: from the model hub, downloaded once. PACKAGE: from a Python package in the engine, for machines without access to the hub (backbone timm:tf_efficientnet_lite0). Learned from satellite images, from the hub: FMOW_GASSL (backbone RESNET50) and SENTINEL2_SECO (RESNET18). NONE: random. Or a file.</translation>
  </message>
  <message>
   <source>If no web browser opens, the page is {}.</source>
   <translation>If no web browser opens, the page is {}.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Image chip format</source>
   <translation>Image chip format</translation>
  </message>
  <message>
   <source>Image for the dashboard</source>
   <translation>Image for the dashboard</translation>
  </message>
  <message>
   <source>Image for the report</source>
   <translation>Image for the report</translation>
  </message>
  <message>
   <source>Image of the place where the model is to be used.</source>
   <translation>Image of the place where the model is to be used.</translation>
  </message>
  <message>
   <source>Image of {}</source>
   <translation>Image of {}</translation>
  </message>
  <message>
   <source>Image to classify with each package.</source>
   <translation>Image to classify with each package.</translation>
  </message>
  <message>
   <source>Image to classify, similar to the training images.</source>
   <translation>Image to classify, similar to the training images.</translation>
  </message>
  <message>
   <source>Image to cut chips from.</source>
   <translation>Image to cut chips from.</translation>
  </message>
  <message>
   <source>Image to find slums in.</source>
   <translation>Image to find slums in.</translation>
  </message>
  <message>
   <source>Image under the report's picture of hits, misses and false alarms. Polygons are compared with polygons on cells of its size.</source>
   <translation>Image under the report's picture of hits, misses and false alarms. Polygons are compared with polygons on cells of its size.</translation>
  </message>
  <message>
   <source>Images of the place, date or sensor that the model is to be used for.</source>
   <translation>Images of the place, date or sensor that the model is to be used for.</translation>
  </message>
  <message>
   <source>Images without labels</source>
   <translation>Images without labels</translation>
  </message>
  <message>
   <source>In a sentence, as it is shown on the page: which places were mapped as slums, and by whom.</source>
   <translation>In a sentence, as it is shown on the page: which places were mapped as slums, and by whom.</translation>
  </message>
  <message>
   <source>In brackets: 95 % intervals.</source>
   <translation>In brackets: 95 % intervals.</translation>
  </message>
  <message>
   <source>In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, otherwise a date in its name or file name, otherwise a field named date or year.</source>
   <translation>In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, otherwise a date in its name or file name, otherwise a field named date or year.</translation>
  </message>
  <message>
   <source>In truth</source>
   <translation>In truth</translation>
  </message>
  <message>
   <source>Input class raster</source>
   <translation>Input class raster</translation>
  </message>
  <message>
   <source>Input raster</source>
   <translation>Input raster</translation>
  </message>
  <message>
   <source>Input training data (chip folder)</source>
   <translation>Input training data (chip folder)</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Install</translation>
  </message>
  <message>
   <source>Install Deep Learning Engine</source>
   <translation>Install Deep Learning Engine</translation>
  </message>
  <message>
   <source>Install the deep learning engine…</source>
   <translation>Install the deep learning engine…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Install…</translation>
  </message>
  <message>
   <source>Integer field of the ground truth's polygons. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise every polygon is class 1.</source>
   <translation>Integer field of the ground truth's polygons. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise every polygon is class 1.</translation>
  </message>
  <message>
   <source>Integer field with the class values. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise everything is one class of value 1.</source>
   <translation>Integer field with the class values. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise everything is one class of value 1.</translation>
  </message>
  <message>
   <source>Intervals come from drawing {} blocks of {:.0f} m with replacement, the same for all models. They show how much a figure depends on the place, not what it is elsewhere.</source>
   <translation>Intervals come from drawing {} blocks of {:.0f} m with replacement, the same for all models. They show how much a figure depends on the place, not what it is elsewhere.</translation>
  </message>
  <message>
   <source>Invented</source>
   <translation>Invented</translation>
  </message>
  <message>
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <source>IoU on the validation chips: {:.2f}.</source>
   <translation>IoU on the validation chips: {:.2f}.</translation>
  </message>
  <message>
   <source>IoU {:.3g}; the best so far is {:.3g}, in epoch {:g}.</source>
   <translation>IoU {:.3g}; the best so far is {:.3g}, in epoch {:g}.</translation>
  </message>
  <message>
   <source>It is installed and computes on: {}.</source>
   <translation>It is installed and computes on: {}.</translation>
  </message>
  <message>
   <source>It is installed but does not start. Check it, or install it again.</source>
   <translation>It is installed but does not start. Check it, or install it again.</translation>
  </message>
  <message>
   <source>It is installed. Looking for its device…</source>
   <translation>It is installed. Looking for its device…</translation>
  </message>
  <message>
   <source>It may flatter the model: its validation chips were not held out by place.</source>
   <translation>It may flatter the model: its validation chips were not held out by place.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Iterations</translation>
  </message>
  <message>
   <source>Its weights are fetched from the internet when the tool runs. Without internet, choose timm:tf_efficientnet_lite0: its weights came with the engine.</source>
   <translation>Its weights are fetched from the internet when the tool runs. Without internet, choose timm:tf_efficientnet_lite0: its weights came with the engine.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON files (*.json)</source>
   <translation>JSON files (*.json)</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Kinds of change</source>
   <translation>Kinds of change</translation>
  </message>
  <message>
   <source>Label several parts of the city, also parts without any slum.</source>
   <translation>Label several parts of the city, also parts without any slum.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: cells outside the feature become 0.</source>
   <translation>Labeled_Tiles only: cells outside the feature become 0.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.</source>
   <translation>Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.</translation>
  </message>
  <message>
   <source>Labelled chips (chip folder)</source>
   <translation>Labelled chips (chip folder)</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Largest patch</source>
   <translation>Largest patch</translation>
  </message>
  <message>
   <source>Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same area on the ground.</source>
   <translation>Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same area on the ground.</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Layers</translation>
  </message>
  <message>
   <source>Layout of GeoTIFF outputs</source>
   <translation>Layout of GeoTIFF outputs</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Learning rate</translation>
  </message>
  <message>
   <source>Learning rate report</source>
   <translation>Learning rate report</translation>
  </message>
  <message>
   <source>Least area of growth in square metres</source>
   <translation>Least area of growth in square metres</translation>
  </message>
  <message>
   <source>Least count</source>
   <translation>Least count</translation>
  </message>
  <message>
   <source>Least share of an object that must be right</source>
   <translation>Least share of an object that must be right</translation>
  </message>
  <message>
   <source>Least width of growth in metres</source>
   <translation>Least width of growth in metres</translation>
  </message>
  <message>
   <source>Leave out places that the model was trained on.</source>
   <translation>Leave out places that the model was trained on.</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Libraries</translation>
  </message>
  <message>
   <source>Lines with bars: error-adjusted area with its 95 % interval. Dots: mapped area.</source>
   <translation>Lines with bars: error-adjusted area with its 95 % interval. Dots: mapped area.</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Loss</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Low</translation>
  </message>
  <message>
   <source>MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.</source>
   <translation>MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.</translation>
  </message>
  <message>
   <source>MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.</source>
   <translation>MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.</translation>
  </message>
  <message>
   <source>Majority Filter</source>
   <translation>Majority Filter</translation>
  </message>
  <message>
   <source>Make layers for slums and a study area, and draw the slums of an image.</source>
   <translation>Make layers for slums and a study area, and draw the slums of an image.</translation>
  </message>
  <message>
   <source>Make no polygons of value 0. Unticked, they are made, as in ArcGIS.</source>
   <translation>Make no polygons of value 0. Unticked, they are made, as in ArcGIS.</translation>
  </message>
  <message>
   <source>Make polygons of these only, as in 1;2. Empty: of every value.</source>
   <translation>Make polygons of these only, as in 1;2. Empty: of every value.</translation>
  </message>
  <message>
   <source>Making the sample city</source>
   <translation>Making the sample city</translation>
  </message>
  <message>
   <source>Map of change</source>
   <translation>Map of change</translation>
  </message>
  <message>
   <source>Map of the compared area in its own grid: {}.</source>
   <translation>Map of the compared area in its own grid: {}.</translation>
  </message>
  <message>
   <source>Mapped areas are those of the layers. Error-adjusted areas are stratified estimates from the reference sample (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 and 148); samples of two dates are assumed to be independent.</source>
   <translation>Mapped areas are those of the layers. Error-adjusted areas are stratified estimates from the reference sample (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 and 148); samples of two dates are assumed to be independent.</translation>
  </message>
  <message>
   <source>Mapped growth, ha</source>
   <translation>Mapped growth, ha</translation>
  </message>
  <message>
   <source>Mapped share</source>
   <translation>Mapped share</translation>
  </message>
  <message>
   <source>Mapped slum, ha</source>
   <translation>Mapped slum, ha</translation>
  </message>
  <message>
   <source>Mapped, ha</source>
   <translation>Mapped, ha</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Mask</translation>
  </message>
  <message>
   <source>Mask polygons</source>
   <translation>Mask polygons</translation>
  </message>
  <message>
   <source>Match to training images</source>
   <translation>Match to training images</translation>
  </message>
  <message>
   <source>Maximum epochs</source>
   <translation>Maximum epochs</translation>
  </message>
  <message>
   <source>Maximum minutes for SELF_TRAINING, which mostly ends sooner. If the time limit ends it, the result depends on the machine.</source>
   <translation>Maximum minutes for SELF_TRAINING, which mostly ends sooner. If the time limit ends it, the result depends on the machine.</translation>
  </message>
  <message>
   <source>Maximum number of passes of the majority filter, which removes single cells. 0: no filter.</source>
   <translation>Maximum number of passes of the majority filter, which removes single cells. 0: no filter.</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training chips.</source>
   <translation>Maximum number of passes over the training chips.</translation>
  </message>
  <message>
   <source>Maximum number of passes; the filter stops when nothing changes. ArcGIS filters once.</source>
   <translation>Maximum number of passes; the filter stops when nothing changes. ArcGIS filters once.</translation>
  </message>
  <message>
   <source>Maximum vertices per polygon feature</source>
   <translation>Maximum vertices per polygon feature</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>Mean IoU</translation>
  </message>
  <message>
   <source>Mean confidence</source>
   <translation>Mean confidence</translation>
  </message>
  <message>
   <source>Mean confidence {}; unsure cells (below {} %): {}.</source>
   <translation>Mean confidence {}; unsure cells (below {} %): {}.</translation>
  </message>
  <message>
   <source>Mean confidence, 0 to 1</source>
   <translation>Mean confidence, 0 to 1</translation>
  </message>
  <message>
   <source>Mean, m</source>
   <translation>Mean, m</translation>
  </message>
  <message>
   <source>Median patch</source>
   <translation>Median patch</translation>
  </message>
  <message>
   <source>Median, m</source>
   <translation>Median, m</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medium</translation>
  </message>
  <message>
   <source>Metadata format</source>
   <translation>Metadata format</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Method</translation>
  </message>
  <message>
   <source>Minimum area in square metres</source>
   <translation>Minimum area in square metres</translation>
  </message>
  <message>
   <source>Minimum distance between points</source>
   <translation>Minimum distance between points</translation>
  </message>
  <message>
   <source>Minimum distance between points in metres</source>
   <translation>Minimum distance between points in metres</translation>
  </message>
  <message>
   <source>Minimum overlap of objects</source>
   <translation>Minimum overlap of objects</translation>
  </message>
  <message>
   <source>Minimum polygon overlap ratio</source>
   <translation>Minimum polygon overlap ratio</translation>
  </message>
  <message>
   <source>Minutes that training may take, instead of a number of epochs. The learning rate is scheduled over this time. How many epochs fit depends on the machine.</source>
   <translation>Minutes that training may take, instead of a number of epochs. The learning rate is scheduled over this time. How many epochs fit depends on the machine.</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>Miss</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Missed</translation>
  </message>
  <message>
   <source>Mixed precision</source>
   <translation>Mixed precision</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>Model arguments</source>
   <translation>Model arguments</translation>
  </message>
  <message>
   <source>Model band {}</source>
   <translation>Model band {}</translation>
  </message>
  <message>
   <source>Model band {}: {}</source>
   <translation>Model band {}: {}</translation>
  </message>
  <message>
   <source>Model definition</source>
   <translation>Model definition</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Model package</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Model packages</translation>
  </message>
  <message>
   <source>Model packages (*.dlpk *.emd)</source>
   <translation>Model packages (*.dlpk *.emd)</translation>
  </message>
  <message>
   <source>Model report</source>
   <translation>Model report</translation>
  </message>
  <message>
   <source>Model type</source>
   <translation>Model type</translation>
  </message>
  <message>
   <source>Monitor metric</source>
   <translation>Monitor metric</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name field of the boundaries</source>
   <translation>Name field of the boundaries</translation>
  </message>
  <message>
   <source>Name in scripts</source>
   <translation>Name in scripts</translation>
  </message>
  <message>
   <source>Name of the best by IoU</source>
   <translation>Name of the best by IoU</translation>
  </message>
  <message>
   <source>Net growth is the area of slums after less the area before, slivers included, which a shift adds on one side and takes away on the other. Therefore new less gone may differ a little from it.</source>
   <translation>Net growth is the area of slums after less the area before, slivers included, which a shift adds on one side and takes away on the other. Therefore new less gone may differ a little from it.</translation>
  </message>
  <message>
   <source>Net growth, ha</source>
   <translation>Net growth, ha</translation>
  </message>
  <message>
   <source>New</source>
   <translation>New</translation>
  </message>
  <message>
   <source>No chip has a labelled cell, so a model can learn nothing from them. Check that the class data are on the image, inside the mask polygons, and of class values above 0.</source>
   <translation>No chip has a labelled cell, so a model can learn nothing from them. Check that the class data are on the image, inside the mask polygons, and of class values above 0.</translation>
  </message>
  <message>
   <source>No class value field chosen, and {} has none with a known name: all features are treated as class 1.</source>
   <translation>No class value field chosen, and {} has none with a known name: all features are treated as class 1.</translation>
  </message>
  <message>
   <source>No class value field chosen; using {} of {}.</source>
   <translation>No class value field chosen; using {} of {}.</translation>
  </message>
  <message>
   <source>No class was found: the whole area is background.</source>
   <translation>No class was found: the whole area is background.</translation>
  </message>
  <message>
   <source>No contact sheet: it is made for {}.</source>
   <translation>No contact sheet: it is made for {}.</translation>
  </message>
  <message>
   <source>No data yet?</source>
   <translation>No data yet?</translation>
  </message>
  <message>
   <source>No definition was given. A share without one cannot be compared with any other.</source>
   <translation>No definition was given. A share without one cannot be compared with any other.</translation>
  </message>
  <message>
   <source>No estimate for the whole map: polygons are compared within the raster of the ground truth only.</source>
   <translation>No estimate for the whole map: polygons are compared within the raster of the ground truth only.</translation>
  </message>
  <message>
   <source>No figure for this unit: the sample cannot be divided without its points.</source>
   <translation>No figure for this unit: the sample cannot be divided without its points.</translation>
  </message>
  <message>
   <source>No figure for this unit: {} points of the sample are on mapped slum here and {} elsewhere, and {} of each are needed.</source>
   <translation>No figure for this unit: {} points of the sample are on mapped slum here and {} elsewhere, and {} of each are needed.</translation>
  </message>
  <message>
   <source>No figure: the sample was drawn from a map with {} ha of slum, and this layer has {} ha. Both must be the same map of the same area.</source>
   <translation>No figure: the sample was drawn from a map with {} ha of slum, and this layer has {} ha. Both must be the same map of the same area.</translation>
  </message>
  <message>
   <source>No points are written, since every cell was compared.</source>
   <translation>No points are written, since every cell was compared.</translation>
  </message>
  <message>
   <source>No urban ground was given: all people within the boundaries count as urban.</source>
   <translation>No urban ground was given: all people within the boundaries count as urban.</translation>
  </message>
  <message>
   <source>None is in the study area of the labels.</source>
   <translation>None is in the study area of the labels.</translation>
  </message>
  <message>
   <source>Not a slum</source>
   <translation>Not a slum</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Now draw every slum in them. Delete no square because it is empty or looks difficult.</source>
   <translation>Now draw every slum in them. Delete no square because it is empty or looks difficult.</translation>
  </message>
  <message>
   <source>Number of GPUs that train together, starting at GPU ID; each processes its own batch at every step. On a CPU: processes that share the cores, which is seldom faster than one.</source>
   <translation>Number of GPUs that train together, starting at GPU ID; each processes its own batch at every step. On a CPU: processes that share the cores, which is seldom faster than one.</translation>
  </message>
  <message>
   <source>Number of bands: {}.</source>
   <translation>Number of bands: {}.</translation>
  </message>
  <message>
   <source>Number of cells or units</source>
   <translation>Number of cells or units</translation>
  </message>
  <message>
   <source>Number of chips: {}.</source>
   <translation>Number of chips: {}.</translation>
  </message>
  <message>
   <source>Number of neighbors to use</source>
   <translation>Number of neighbors to use</translation>
  </message>
  <message>
   <source>Number of patches</source>
   <translation>Number of patches</translation>
  </message>
  <message>
   <source>Number of patches: {}; median {}, largest {}.</source>
   <translation>Number of patches: {}; median {}, largest {}.</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>Number of places</translation>
  </message>
  <message>
   <source>Number of polygons</source>
   <translation>Number of polygons</translation>
  </message>
  <message>
   <source>Number of random points</source>
   <translation>Number of random points</translation>
  </message>
  <message>
   <source>Number of the first chip.</source>
   <translation>Number of the first chip.</translation>
  </message>
  <message>
   <source>OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove every engine and what was downloaded, and install nothing.</source>
   <translation>OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove every engine and what was downloaded, and install nothing.</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>ONNX files (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <translation>ONNX model</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objects</translation>
  </message>
  <message>
   <source>On the website</source>
   <translation>On the website</translation>
  </message>
  <message>
   <source>One HTML file for screen and paper; it needs no network.</source>
   <translation>One HTML file for screen and paper; it needs no network.</translation>
  </message>
  <message>
   <source>One HTML file with a picture, all figures and how they were computed; it needs no network.</source>
   <translation>One HTML file with a picture, all figures and how they were computed; it needs no network.</translation>
  </message>
  <message>
   <source>One HTML page that describes the package, and says whether this toolbox can run it.</source>
   <translation>One HTML page that describes the package, and says whether this toolbox can run it.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, and the figures of each class.</source>
   <translation>One HTML page with chips under their labels, and the figures of each class.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, the figures of each class, and a map of the chips. Made for Classified_Tiles.</source>
   <translation>One HTML page with chips under their labels, the figures of each class, and a map of the chips. Made for Classified_Tiles.</translation>
  </message>
  <message>
   <source>One HTML page with the curve and the rate that was found.</source>
   <translation>One HTML page with the curve and the rate that was found.</translation>
  </message>
  <message>
   <source>One HTML page with the figures of each model, their differences with 95 % intervals, and the time each took.</source>
   <translation>One HTML page with the figures of each model, their differences with 95 % intervals, and the time each took.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share and patches of each class, and their confidence where the confidence raster is written. Not made by PROCESS_ITEMS_SEPARATELY.</source>
   <translation>One HTML page with the hectares, share and patches of each class, and their confidence where the confidence raster is written. Not made by PROCESS_ITEMS_SEPARATELY.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share, patches and confidence of each class.</source>
   <translation>One HTML page with the hectares, share, patches and confidence of each class.</translation>
  </message>
  <message>
   <source>One HTML page with tool, version, parameters and inputs of each step.</source>
   <translation>One HTML page with tool, version, parameters and inputs of each step.</translation>
  </message>
  <message>
   <source>One page that opens in any browser, without network.</source>
   <translation>One page that opens in any browser, without network.</translation>
  </message>
  <message>
   <source>One population raster was used for all dates: differences between them come from the ground that is slum alone, not from people who moved or were born.</source>
   <translation>One population raster was used for all dates: differences between them come from the ground that is slum alone, not from people who moved or were born.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted areas and growth with 95 % intervals.</source>
   <translation>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted areas and growth with 95 % intervals.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted shares with 95 % intervals.</source>
   <translation>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted shares with 95 % intervals.</translation>
  </message>
  <message>
   <source>One table per period, of the layer of changes by its field code (1 persisted, 2 new, 3 gone). Growth then comes from a sample of the change itself, which is more precise.</source>
   <translation>One table per period, of the layer of changes by its field code (1 persisted, 2 new, 3 gone). Growth then comes from a sample of the change itself, which is more precise.</translation>
  </message>
  <message>
   <source>Only cells in these polygons are kept; the others become NoData.</source>
   <translation>Only cells in these polygons are kept; the others become NoData.</translation>
  </message>
  <message>
   <source>Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared. Give them where the truth was outlined in parts of the map: elsewhere, ground without a true polygon counts as background.</source>
   <translation>Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared. Give them where the truth was outlined in parts of the map: elsewhere, ground without a true polygon counts as background.</translation>
  </message>
  <message>
   <source>Only cells in this extent are classified. The cells stay where those of the raster are.</source>
   <translation>Only cells in this extent are classified. The cells stay where those of the raster are.</translation>
  </message>
  <message>
   <source>Only cells in this extent are written.</source>
   <translation>Only cells in this extent are written.</translation>
  </message>
  <message>
   <source>Only chips in this extent are made.</source>
   <translation>Only chips in this extent are made.</translation>
  </message>
  <message>
   <source>Only chips that lie wholly inside these polygons are made.</source>
   <translation>Only chips that lie wholly inside these polygons are made.</translation>
  </message>
  <message>
   <source>Only fill the folder of wheels</source>
   <translation>Only fill the folder of wheels</translation>
  </message>
  <message>
   <source>Only {} % of the ground is known on this date; slums on the rest are not counted.</source>
   <translation>Only {} % of the ground is known on this date; slums on the rest are not counted.</translation>
  </message>
  <message>
   <source>Only {} of {} places were found that have data, do not overlap and are not labelled already.</source>
   <translation>Only {} of {} places were found that have data, do not overlap and are not labelled already.</translation>
  </message>
  <message>
   <source>Only {} of {} points were found that keep the minimum distance.</source>
   <translation>Only {} of {} points were found that keep the minimum distance.</translation>
  </message>
  <message>
   <source>Opacity of the labels</source>
   <translation>Opacity of the labels</translation>
  </message>
  <message>
   <source>Open sample project</source>
   <translation>Open sample project</translation>
  </message>
  <message>
   <source>Open the extraction chain in the model designer</source>
   <translation>Open the extraction chain in the model designer</translation>
  </message>
  <message>
   <source>Other chips</source>
   <translation>Other chips</translation>
  </message>
  <message>
   <source>Outline a few places that the model was not trained on, and all slums in them.</source>
   <translation>Outline a few places that the model was not trained on, and all slums in them.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums on each date.</source>
   <translation>Outlines of buildings: counts those in slums on each date.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums.</source>
   <translation>Outlines of buildings: counts those in slums.</translation>
  </message>
  <message>
   <source>Output chip folder</source>
   <translation>Output chip folder</translation>
  </message>
  <message>
   <source>Output coordinate system</source>
   <translation>Output coordinate system</translation>
  </message>
  <message>
   <source>Output model folder</source>
   <translation>Output model folder</translation>
  </message>
  <message>
   <source>Output of a tool</source>
   <translation>Output of a tool</translation>
  </message>
  <message>
   <source>Outside all units</source>
   <translation>Outside all units</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Overall accuracy</translation>
  </message>
  <message>
   <source>Overall accuracy {}, kappa {}</source>
   <translation>Overall accuracy {}, kappa {}</translation>
  </message>
  <message>
   <source>Overall accuracy {}; kappa {}.</source>
   <translation>Overall accuracy {}; kappa {}.</translation>
  </message>
  <message>
   <source>PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each gives a raster of its name in the output folder.</source>
   <translation>PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each gives a raster of its name in the output folder.</translation>
  </message>
  <message>
   <source>Package index for PyTorch</source>
   <translation>Package index for PyTorch</translation>
  </message>
  <message>
   <source>Package index for the rest</source>
   <translation>Package index for the rest</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Package made by Train Deep Learning Model, here or in ArcGIS.</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.</source>
   <translation>Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.</translation>
  </message>
  <message>
   <source>Package of the same model type to start from.</source>
   <translation>Package of the same model type to start from.</translation>
  </message>
  <message>
   <source>Package to adapt, made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Package to adapt, made by Train Deep Learning Model, here or in ArcGIS.</translation>
  </message>
  <message>
   <source>Packages to classify the image with. Empty: class rasters only are compared.</source>
   <translation>Packages to classify the image with. Empty: class rasters only are compared.</translation>
  </message>
  <message>
   <source>Padding</source>
   <translation>Padding</translation>
  </message>
  <message>
   <source>Padding: {} cells or more.</source>
   <translation>Padding: {} cells or more.</translation>
  </message>
  <message>
   <source>Paired differences with 95 % intervals; those that leave out 0 stand out</source>
   <translation>Paired differences with 95 % intervals; those that leave out 0 stand out</translation>
  </message>
  <message>
   <source>Parallel processing factor</source>
   <translation>Parallel processing factor</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameters</translation>
  </message>
  <message>
   <source>Parameters of the tool</source>
   <translation>Parameters of the tool</translation>
  </message>
  <message>
   <source>Passes of the majority filter</source>
   <translation>Passes of the majority filter</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation>Patches</translation>
  </message>
  <message>
   <source>Patches below this area are handled as set under Small patches.</source>
   <translation>Patches below this area are handled as set under Small patches.</translation>
  </message>
  <message>
   <source>People are those of the population raster, the same for all dates, spread evenly within its cells.</source>
   <translation>People are those of the population raster, the same for all dates, spread evenly within its cells.</translation>
  </message>
  <message>
   <source>People come from the population raster and are spread evenly within its cells. Areas are those on the ellipsoid.</source>
   <translation>People come from the population raster and are spread evenly within its cells. Areas are those on the ellipsoid.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.</source>
   <translation>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.</source>
   <translation>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: one for all dates, or one per layer in the order of the layers.</source>
   <translation>People in each cell, as WorldPop or GHS-POP give them: one for all dates, or one per layer in the order of the layers.</translation>
  </message>
  <message>
   <source>People in mapped slums</source>
   <translation>People in mapped slums</translation>
  </message>
  <message>
   <source>People in slums</source>
   <translation>People in slums</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>Persisted</source>
   <translation>Persisted</translation>
  </message>
  <message>
   <source>Place size in cells</source>
   <translation>Place size in cells</translation>
  </message>
  <message>
   <source>Place squares, or draw areas: click their corners; a right-click closes an outline. Then draw every slum in them, and save both layers.</source>
   <translation>Place squares, or draw areas: click their corners; a right-click closes an outline. Then draw every slum in them, and save both layers.</translation>
  </message>
  <message>
   <source>Place {} test squares at random</source>
   <translation>Place {} test squares at random</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Places</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Places to label</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygons</translation>
  </message>
  <message>
   <source>Polygons of areas whose labels are drawn. Places do not overlap them and are unlike them.</source>
   <translation>Polygons of areas whose labels are drawn. Places do not overlap them and are unlike them.</translation>
  </message>
  <message>
   <source>Polygons of new, persisting and lost slums from each date to the next.</source>
   <translation>Polygons of new, persisting and lost slums from each date to the next.</translation>
  </message>
  <message>
   <source>Polygons of what is urban, such as the Degree of Urbanisation: only people in them are counted. Empty: all people in the administrative boundaries.</source>
   <translation>Polygons of what is urban, such as the Degree of Urbanisation: only people in them are counted. Empty: all people in the administrative boundaries.</translation>
  </message>
  <message>
   <source>Polygons that people are counted in. Empty: the urban ground as a whole.</source>
   <translation>Polygons that people are counted in. Empty: the urban ground as a whole.</translation>
  </message>
  <message>
   <source>Polygons to sum up by instead of cells.</source>
   <translation>Polygons to sum up by instead of cells.</translation>
  </message>
  <message>
   <source>Polygons to sum up by. Changes are cut along their borders.</source>
   <translation>Polygons to sum up by. Changes are cut along their borders.</translation>
  </message>
  <message>
   <source>Polygons with more vertices are divided. Empty: no limit.</source>
   <translation>Polygons with more vertices are divided. Empty: no limit.</translation>
  </message>
  <message>
   <source>Polygons with share, area and the counts.</source>
   <translation>Polygons with share, area and the counts.</translation>
  </message>
  <message>
   <source>Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.</source>
   <translation>Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.</source>
   <translation>Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: places are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polygons, or a raster: places are searched for inside the polygons, or where the raster has data.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: slums are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polygons, or a raster: slums are searched for inside the polygons, or where the raster has data.</translation>
  </message>
  <message>
   <source>Population raster</source>
   <translation>Population raster</translation>
  </message>
  <message>
   <source>Population rasters</source>
   <translation>Population rasters</translation>
  </message>
  <message>
   <source>Population rasters are models. They often put too few people into dense slums, so the share is probably too low.</source>
   <translation>Population rasters are models. They often put too few people into dense slums, so the share is probably too low.</translation>
  </message>
  <message>
   <source>Predict background</source>
   <translation>Predict background</translation>
  </message>
  <message>
   <source>Pretrained model</source>
   <translation>Pretrained model</translation>
  </message>
  <message>
   <source>Preview (temporary)</source>
   <translation>Preview (temporary)</translation>
  </message>
  <message>
   <source>Preview is running…</source>
   <translation>Preview is running…</translation>
  </message>
  <message>
   <source>Preview of the middle (temporary)</source>
   <translation>Preview of the middle (temporary)</translation>
  </message>
  <message>
   <source>Preview on the map</source>
   <translation>Preview on the map</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Probability, in percent, of the class that each cell got.</source>
   <translation>Probability, in percent, of the class that each cell got.</translation>
  </message>
  <message>
   <source>Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, which uses all cores by itself.</source>
   <translation>Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, which uses all cores by itself.</translation>
  </message>
  <message>
   <source>Processing extent</source>
   <translation>Processing extent</translation>
  </message>
  <message>
   <source>Processing mode</source>
   <translation>Processing mode</translation>
  </message>
  <message>
   <source>Processor type</source>
   <translation>Processor type</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Producer's accuracy</translation>
  </message>
  <message>
   <source>Producer's accuracy, {}</source>
   <translation>Producer's accuracy, {}</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <source>Provenance of {}</source>
   <translation>Provenance of {}</translation>
  </message>
  <message>
   <source>Provenance report</source>
   <translation>Provenance report</translation>
  </message>
  <message>
   <source>Python of the deep learning engine (empty: installed)</source>
   <translation>Python of the deep learning engine (empty: installed)</translation>
  </message>
  <message>
   <source>Python to start from</source>
   <translation>Python to start from</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile; to run it without a window, use qgis_process (from QGIS 3.24 on, the Advanced button copies the command).</source>
   <translation>QGIS can be used meanwhile; to run it without a window, use qgis_process (from QGIS 3.24 on, the Advanced button copies the command).</translation>
  </message>
  <message>
   <source>REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.</source>
   <translation>REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.</translation>
  </message>
  <message>
   <source>Random points are at least this far apart. Fewer points are taken, and a warning given, where there is no room for all.</source>
   <translation>Random points are at least this far apart. Fewer points are taken, and a warning given, where there is no room for all.</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>Random seed</translation>
  </message>
  <message>
   <source>Raster of disagreement</source>
   <translation>Raster of disagreement</translation>
  </message>
  <message>
   <source>Raster of integer class values.</source>
   <translation>Raster of integer class values.</translation>
  </message>
  <message>
   <source>Raster of the cells</source>
   <translation>Raster of the cells</translation>
  </message>
  <message>
   <source>Raster to Polygon</source>
   <translation>Raster to Polygon</translation>
  </message>
  <message>
   <source>Rebuild Training Metadata</source>
   <translation>Rebuild Training Metadata</translation>
  </message>
  <message>
   <source>Reference data: polygons, or a raster of integer class values. Where there is no polygon, the truth is background, 0; NoData of a raster is not compared. A layer in another CRS is transformed.</source>
   <translation>Reference data: polygons, or a raster of integer class values. Where there is no polygon, the truth is background, 0; NoData of a raster is not compared. A layer in another CRS is transformed.</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Reference system</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), about {} tiles.</source>
   <translation>Rendering {} from {}: {} x {} cells ({} Mpx), about {} tiles.</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), {} requests.</source>
   <translation>Rendering {} from {}: {} x {} cells ({} Mpx), {} requests.</translation>
  </message>
  <message>
   <source>Replacement threshold</source>
   <translation>Replacement threshold</translation>
  </message>
  <message>
   <source>Report SDG Indicator 11.1.1</source>
   <translation>Report SDG Indicator 11.1.1</translation>
  </message>
  <message>
   <source>Resampling of the image</source>
   <translation>Resampling of the image</translation>
  </message>
  <message>
   <source>Result: {}</source>
   <translation>Result: {}</translation>
  </message>
  <message>
   <source>Result: {} classified.</source>
   <translation>Result: {} classified.</translation>
  </message>
  <message>
   <source>Results to compare as they are, on the same cells as each other and as the image.</source>
   <translation>Results to compare as they are, on the same cells as each other and as the image.</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Resume</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Right</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>Rotation angle</source>
   <translation>Rotation angle</translation>
  </message>
  <message>
   <source>Round people and buildings to multiples of</source>
   <translation>Round people and buildings to multiples of</translation>
  </message>
  <message>
   <source>Round shares to multiples of percent</source>
   <translation>Round shares to multiples of percent</translation>
  </message>
  <message>
   <source>Rows of chips</source>
   <translation>Rows of chips</translation>
  </message>
  <message>
   <source>SDG indicator 11.1.1, {}</source>
   <translation>SDG indicator 11.1.1, {}</translation>
  </message>
  <message>
   <source>SDG report</source>
   <translation>SDG report</translation>
  </message>
  <message>
   <source>SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.</source>
   <translation>SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.</translation>
  </message>
  <message>
   <source>SINGLE_OUTER_PART: one feature per patch. MULTIPLE_OUTER_PART: one feature per class.</source>
   <translation>SINGLE_OUTER_PART: one feature per patch. MULTIPLE_OUTER_PART: one feature per class.</translation>
  </message>
  <message>
   <source>STANDARD: tiled and compressed. COG: a Cloud Optimized GeoTIFF, which is read in parts over the network.</source>
   <translation>STANDARD: tiled and compressed. COG: a Cloud Optimized GeoTIFF, which is read in parts over the network.</translation>
  </message>
  <message>
   <source>STATISTICS: batch norms take the images' own statistics; takes seconds. SELF_TRAINING: the network then also learns from the cells it is surest of; takes minutes.</source>
   <translation>STATISTICS: batch norms take the images' own statistics; takes seconds. SELF_TRAINING: the network then also learns from the cells it is surest of; takes minutes.</translation>
  </message>
  <message>
   <source>STOP_TRAINING ends after six epochs without improvement, counted from when the learning rate has fallen to half. The best epoch is saved in any case.</source>
   <translation>STOP_TRAINING ends after six epochs without improvement, counted from when the learning rate has fallen to half. The best epoch is saved in any case.</translation>
  </message>
  <message>
   <source>STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each has the same number. RANDOM: points fall anywhere.</source>
   <translation>STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each has the same number. RANDOM: points fall anywhere.</translation>
  </message>
  <message>
   <source>SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours to squares of 2, 4, 8 or more cells; administrative units cannot be merged.</source>
   <translation>SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours to squares of 2, 4, 8 or more cells; administrative units cannot be merged.</translation>
  </message>
  <message>
   <source>Sampling</source>
   <translation>Sampling</translation>
  </message>
  <message>
   <source>Save both layers</source>
   <translation>Save both layers</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Seconds</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Seed of the random numbers</source>
   <translation>Seed of the random numbers</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Selected features only</translation>
  </message>
  <message>
   <source>Selected features only, where some are</source>
   <translation>Selected features only, where some are</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>Share in slums</source>
   <translation>Share in slums</translation>
  </message>
  <message>
   <source>Share of slum in cells</source>
   <translation>Share of slum in cells</translation>
  </message>
  <message>
   <source>Share of slum in the cells of the grid, of the ground that is known:</source>
   <translation>Share of slum in the cells of the grid, of the ground that is known:</translation>
  </message>
  <message>
   <source>Share of the chips held out to measure how good the model is.</source>
   <translation>Share of the chips held out to measure how good the model is.</translation>
  </message>
  <message>
   <source>Share of the people who live in slums, last date, percent</source>
   <translation>Share of the people who live in slums, last date, percent</translation>
  </message>
  <message>
   <source>Share of the urban population that lives in slums</source>
   <translation>Share of the urban population that lives in slums</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Show Model</source>
   <translation>Show Model</translation>
  </message>
  <message>
   <source>Show Provenance</source>
   <translation>Show Provenance</translation>
  </message>
  <message>
   <source>Show Training Data</source>
   <translation>Show Training Data</translation>
  </message>
  <message>
   <source>Shown behind the dashboard's map. It also gives the cell size when all dates are polygons.</source>
   <translation>Shown behind the dashboard's map. It also gives the cell size when all dates are polygons.</translation>
  </message>
  <message>
   <source>Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.</source>
   <translation>Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.</translation>
  </message>
  <message>
   <source>Side of a place, in cells of the size that the model classifies at; an odd number is rounded up. Empty: the model's chip size.</source>
   <translation>Side of a place, in cells of the size that the model classifies at; an odd number is rounded up. Empty: the model's chip size.</translation>
  </message>
  <message>
   <source>Side of a tile in cells; larger tiles waste less on padding. Empty: chosen to fit the memory.</source>
   <translation>Side of a tile in cells; larger tiles waste less on padding. Empty: chosen to fit the memory.</translation>
  </message>
  <message>
   <source>Side of the blocks of ground that are drawn for the intervals: larger than a settlement. Empty: a hundredth of the area.</source>
   <translation>Side of the blocks of ground that are drawn for the intervals: larger than a settlement. Empty: a hundredth of the area.</translation>
  </message>
  <message>
   <source>Side of the random training crops, in cells. Empty: the chips' own size.</source>
   <translation>Side of the random training crops, in cells. Empty: the chips' own size.</translation>
  </message>
  <message>
   <source>Simple rate per year</source>
   <translation>Simple rate per year</translation>
  </message>
  <message>
   <source>Simplify polygons</source>
   <translation>Simplify polygons</translation>
  </message>
  <message>
   <source>Simplify tolerance in cells</source>
   <translation>Simplify tolerance in cells</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Slivers</source>
   <translation>Slivers</translation>
  </message>
  <message>
   <source>Slum</source>
   <translation>Slum</translation>
  </message>
  <message>
   <source>Slum Extraction Chain (graphical model)</source>
   <translation>Slum Extraction Chain (graphical model)</translation>
  </message>
  <message>
   <source>Slum Extractor: a city that does not exist</source>
   <translation>Slum Extractor: a city that does not exist</translation>
  </message>
  <message>
   <source>Slum Extractor: start here</source>
   <translation>Slum Extractor: start here</translation>
  </message>
  <message>
   <source>Slum after, ha</source>
   <translation>Slum after, ha</translation>
  </message>
  <message>
   <source>Slum area in hectares</source>
   <translation>Slum area in hectares</translation>
  </message>
  <message>
   <source>Slum before, ha</source>
   <translation>Slum before, ha</translation>
  </message>
  <message>
   <source>Slum boundaries as a vector layer, or a raster of class values. A layer in another CRS is transformed.</source>
   <translation>Slum boundaries as a vector layer, or a raster of class values. A layer in another CRS is transformed.</translation>
  </message>
  <message>
   <source>Slum growth</source>
   <translation>Slum growth</translation>
  </message>
  <message>
   <source>Slum in {}</source>
   <translation>Slum in {}</translation>
  </message>
  <message>
   <source>Slum in {}: {} ha.</source>
   <translation>Slum in {}: {} ha.</translation>
  </message>
  <message>
   <source>Slum polygons</source>
   <translation>Slum polygons</translation>
  </message>
  <message>
   <source>Slum polygons or a class raster.</source>
   <translation>Slum polygons or a class raster.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order.</source>
   <translation>Slum polygons or class rasters, one layer per date, in any order.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order; both kinds may be mixed.</source>
   <translation>Slum polygons or class rasters, one layer per date, in any order; both kinds may be mixed.</translation>
  </message>
  <message>
   <source>Slum report</source>
   <translation>Slum report</translation>
  </message>
  <message>
   <source>Slums</source>
   <translation>Slums</translation>
  </message>
  <message>
   <source>Slums (labels)</source>
   <translation>Slums (labels)</translation>
  </message>
  <message>
   <source>Slums (truth)</source>
   <translation>Slums (truth)</translation>
  </message>
  <message>
   <source>Slums are searched for in this extent only.</source>
   <translation>Slums are searched for in this extent only.</translation>
  </message>
  <message>
   <source>Slums of one date or more</source>
   <translation>Slums of one date or more</translation>
  </message>
  <message>
   <source>Slums of two dates or more</source>
   <translation>Slums of two dates or more</translation>
  </message>
  <message>
   <source>Slums of {}</source>
   <translation>Slums of {}</translation>
  </message>
  <message>
   <source>Small patches</source>
   <translation>Small patches</translation>
  </message>
  <message>
   <source>Smaller slums are left out, and smaller holes in slums are filled. 0: all are kept.</source>
   <translation>Smaller slums are left out, and smaller holes in slums are filled. 0: all are kept.</translation>
  </message>
  <message>
   <source>Snap raster</source>
   <translation>Snap raster</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Squares with the fields rank, uncertainty (percent), found (percent of the cells with a class), distance (from places labelled or chosen before, in standard deviations), score and reason.</source>
   <translation>Squares with the fields rank, uncertainty (percent), found (percent of the cells with a class), distance (from places labelled or chosen before, in standard deviations), score and reason.</translation>
  </message>
  <message>
   <source>Standard error, ha</source>
   <translation>Standard error, ha</translation>
  </message>
  <message>
   <source>Start here…</source>
   <translation>Start here…</translation>
  </message>
  <message>
   <source>Start index</source>
   <translation>Start index</translation>
  </message>
  <message>
   <source>Steps that led to this file: {}. The last one is the first below. Names are without folders. A digest shows whether a file is still the one that was used.</source>
   <translation>Steps that led to this file: {}. The last one is the first below. Names are without folders. A digest shows whether a file is still the one that was used.</translation>
  </message>
  <message>
   <source>Stop when the model stops improving</source>
   <translation>Stop when the model stops improving</translation>
  </message>
  <message>
   <source>Stride X</source>
   <translation>Stride X</translation>
  </message>
  <message>
   <source>Stride Y</source>
   <translation>Stride Y</translation>
  </message>
  <message>
   <source>Study area</source>
   <translation>Study area</translation>
  </message>
  <message>
   <source>Suggest Labels</source>
   <translation>Suggest Labels</translation>
  </message>
  <message>
   <source>Summarize Slums By Grid</source>
   <translation>Summarize Slums By Grid</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>Suppressed</translation>
  </message>
  <message>
   <source>TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.</source>
   <translation>TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>Table in ArcGIS's columns: GeoPackage, CSV or DBF.</source>
   <translation>Table in ArcGIS's columns: GeoPackage, CSV or DBF.</translation>
  </message>
  <message>
   <source>Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.</source>
   <translation>Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.</translation>
  </message>
  <message>
   <source>Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with 95 % intervals.</source>
   <translation>Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with 95 % intervals.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.gpkg *.dbf)</source>
   <translation>Tables (*.csv *.gpkg *.dbf)</translation>
  </message>
  <message>
   <source>Ten test areas or more, at places chosen by chance, not by the result: the button does that.</source>
   <translation>Ten test areas or more, at places chosen by chance, not by the result: the button does that.</translation>
  </message>
  <message>
   <source>TensorBoard</source>
   <translation>TensorBoard</translation>
  </message>
  <message>
   <source>Test areas</source>
   <translation>Test areas</translation>
  </message>
  <message>
   <source>Test areas (mask)</source>
   <translation>Test areas (mask)</translation>
  </message>
  <message>
   <source>Test time augmentation</source>
   <translation>Test time augmentation</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>Text files (*.txt)</translation>
  </message>
  <message>
   <source>Text files (*.txt);;HTML files (*.html)</source>
   <translation>Text files (*.txt);;HTML files (*.html)</translation>
  </message>
  <message>
   <source>The cell size of the images is not known; using {:g} m. Give CELL_SIZE, or the image.</source>
   <translation>The cell size of the images is not known; using {:g} m. Give CELL_SIZE, or the image.</translation>
  </message>
  <message>
   <source>The cell size {:.6g} is finer than that of the finest tiles of {}, {:.6g}.</source>
   <translation>The cell size {:.6g} is finer than that of the finest tiles of {}, {:.6g}.</translation>
  </message>
  <message>
   <source>The classes after filtering, with the names and colours of the input.</source>
   <translation>The classes after filtering, with the names and colours of the input.</translation>
  </message>
  <message>
   <source>The classes that the polygons were made of, if they are wanted too.</source>
   <translation>The classes that the polygons were made of, if they are wanted too.</translation>
  </message>
  <message>
   <source>The classification: a raster of integer class values, or polygons such as those of Raster to Polygon.</source>
   <translation>The classification: a raster of integer class values, or polygons such as those of Raster to Polygon.</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>The engine is ready: {}</translation>
  </message>
  <message>
   <source>The engine was removed.</source>
   <translation>The engine was removed.</translation>
  </message>
  <message>
   <source>The engine works.</source>
   <translation>The engine works.</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>The engine's Python</translation>
  </message>
  <message>
   <source>The image calls a band alpha whose values are those of an image. It is used as a mask, and models are not trained on it. If it is near infrared, for example, correct its colour interpretation (gdal_edit.py -colorinterp_N undefined, where N is its number) and export again.</source>
   <translation>The image calls a band alpha whose values are those of an image. It is used as a mask, and models are not trained on it. If it is near infrared, for example, correct its colour interpretation (gdal_edit.py -colorinterp_N undefined, where N is its number) and export again.</translation>
  </message>
  <message>
   <source>The image has {} bands, and the model reads band {}.</source>
   <translation>The image has {} bands, and the model reads band {}.</translation>
  </message>
  <message>
   <source>The image is brought to this CRS and classified there; cell size and an extent without a CRS are then in its units. Empty: the raster's own.</source>
   <translation>The image is brought to this CRS and classified there; cell size and an extent without a CRS are then in its units. Empty: the raster's own.</translation>
  </message>
  <message>
   <source>The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. Empty: by name, colour, wavelength or position, whichever image and model share; alpha is never used.</source>
   <translation>The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. Empty: by name, colour, wavelength or position, whichever image and model share; alpha is never used.</translation>
  </message>
  <message>
   <source>The interval depends on a few points of map class {} and is probably too narrow: draw more points there.</source>
   <translation>The interval depends on a few points of map class {} and is probably too narrow: draw more points there.</translation>
  </message>
  <message>
   <source>The interval holds the errors of the map alone. It assumes that slums missed by the map are as densely settled as those it shows, and leaves out the errors of the population raster.</source>
   <translation>The interval holds the errors of the map alone. It assumes that slums missed by the map are as densely settled as those it shows, and leaves out the errors of the population raster.</translation>
  </message>
  <message>
   <source>The map does not show the image. Zoom to it first.</source>
   <translation>The map does not show the image. Zoom to it first.</translation>
  </message>
  <message>
   <source>The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow keys when it is zoomed in.</source>
   <translation>The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow keys when it is zoomed in.</translation>
  </message>
  <message>
   <source>The mapped area of the whole map, times true by mapped area in the test areas: the ratio estimator of Cochran (1977), with test areas as clusters. Its interval is Student's, on the scale of the logarithm.</source>
   <translation>The mapped area of the whole map, times true by mapped area in the test areas: the ratio estimator of Cochran (1977), with test areas as clusters. Its interval is Student's, on the scale of the logarithm.</translation>
  </message>
  <message>
   <source>The model is least sure here: {:.0f} %.</source>
   <translation>The model is least sure here: {:.0f} %.</translation>
  </message>
  <message>
   <source>The model is not usable: its IoU on the validation chips is {:.2f}. Train a better one.</source>
   <translation>The model is not usable: its IoU on the validation chips is {:.2f}. Train a better one.</translation>
  </message>
  <message>
   <source>The model is unsure ({:.0f} %), and the place is {:.1f} standard deviations from places labelled or chosen before.</source>
   <translation>The model is unsure ({:.0f} %), and the place is {:.1f} standard deviations from places labelled or chosen before.</translation>
  </message>
  <message>
   <source>The model is weak: its IoU on the validation chips is {:.2f}.</source>
   <translation>The model is weak: its IoU on the validation chips is {:.2f}.</translation>
  </message>
  <message>
   <source>The model's chip size</source>
   <translation>The model's chip size</translation>
  </message>
  <message>
   <source>The network, for programs that run ONNX models.</source>
   <translation>The network, for programs that run ONNX models.</translation>
  </message>
  <message>
   <source>The outline of each chip of the folder, with its name and the share of labelled cells in percent.</source>
   <translation>The outline of each chip of the folder, with its name and the share of labelled cells in percent.</translation>
  </message>
  <message>
   <source>The points are stratified by the classified value; figures and areas are weighted by the mapped areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The matrix below holds the points as they are.</source>
   <translation>The points are stratified by the classified value; figures and areas are weighted by the mapped areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The matrix below holds the points as they are.</translation>
  </message>
  <message>
   <source>The points of the same run, for administrative units: each that has enough points has an interval of its own.</source>
   <translation>The points of the same run, for administrative units: each that has enough points has an interval of its own.</translation>
  </message>
  <message>
   <source>The points of the same runs, in the same order: they give adjusted figures for each administrative unit that has enough of them.</source>
   <translation>The points of the same runs, in the same order: they give adjusted figures for each administrative unit that has enough of them.</translation>
  </message>
  <message>
   <source>The preview covers the middle {} % of what the map shows of the image. Zoom in to see all of it.</source>
   <translation>The preview covers the middle {} % of what the map shows of the image. Zoom in to see all of it.</translation>
  </message>
  <message>
   <source>The preview was stopped.</source>
   <translation>The preview was stopped.</translation>
  </message>
  <message>
   <source>The project has no study area: delete squares on ground that the model was trained on.</source>
   <translation>The project has no study area: delete squares on ground that the model was trained on.</translation>
  </message>
  <message>
   <source>The project has results of one image or date only: {}. Extract the slums of another date first.</source>
   <translation>The project has results of one image or date only: {}. Extract the slums of another date first.</translation>
  </message>
  <message>
   <source>The random points with the fields Classified and GrndTruth, as ArcGIS has them.</source>
   <translation>The random points with the fields Classified and GrndTruth, as ArcGIS has them.</translation>
  </message>
  <message>
   <source>The records as JSON, for other programs.</source>
   <translation>The records as JSON, for other programs.</translation>
  </message>
  <message>
   <source>The result's cells are aligned with this raster's; the image is resampled if it must be.</source>
   <translation>The result's cells are aligned with this raster's; the image is resampled if it must be.</translation>
  </message>
  <message>
   <source>The same as plain text.</source>
   <translation>The same as plain text.</translation>
  </message>
  <message>
   <source>The same by administrative unit</source>
   <translation>The same by administrative unit</translation>
  </message>
  <message>
   <source>The same figures as CSV.</source>
   <translation>The same figures as CSV.</translation>
  </message>
  <message>
   <source>The same figures, a row for each area and date.</source>
   <translation>The same figures, a row for each area and date.</translation>
  </message>
  <message>
   <source>The same folder, repaired</source>
   <translation>The same folder, repaired</translation>
  </message>
  <message>
   <source>The same number draws the same points from the same data.</source>
   <translation>The same number draws the same points from the same data.</translation>
  </message>
  <message>
   <source>The same seed draws the same blocks.</source>
   <translation>The same seed draws the same blocks.</translation>
  </message>
  <message>
   <source>The same seed gives the same model on the same machine.</source>
   <translation>The same seed gives the same model on the same machine.</translation>
  </message>
  <message>
   <source>The sample cannot be made in {}.</source>
   <translation>The sample cannot be made in {}.</translation>
  </message>
  <message>
   <source>The sample project is a small city that does not exist, on two dates, with the true outlines of its slums. It is made on this computer in about half a minute, in {} (17 MB).</source>
   <translation>The sample project is a small city that does not exist, on two dates, with the true outlines of its slums. It is made on this computer in about half a minute, in {} (17 MB).</translation>
  </message>
  <message>
   <source>The share is the number of people in mapped slums, divided by the number of all people in the same area.</source>
   <translation>The share is the number of people in mapped slums, divided by the number of all people in the same area.</translation>
  </message>
  <message>
   <source>The tools</source>
   <translation>The tools</translation>
  </message>
  <message>
   <source>The wheels were downloaded to {}</source>
   <translation>The wheels were downloaded to {}</translation>
  </message>
  <message>
   <source>The {} units that have grown most, of {}; the table has all.</source>
   <translation>The {} units that have grown most, of {}; the table has all.</translation>
  </message>
  <message>
   <source>There are only {} blocks of {:.0f} m: too few for intervals. Give a smaller BLOCK_SIZE, or a larger area.</source>
   <translation>There are only {} blocks of {:.0f} m: too few for intervals. Give a smaller BLOCK_SIZE, or a larger area.</translation>
  </message>
  <message>
   <source>There are test areas already. Delete them first, or draw further ones by hand.</source>
   <translation>There are test areas already. Delete them first, or draw further ones by hand.</translation>
  </message>
  <message>
   <source>There was no room for {}.</source>
   <translation>There was no room for {}.</translation>
  </message>
  <message>
   <source>This interval is for test areas at random places. If they were chosen by eye, it only shows how much they differ from each other, and the estimate may be wrong by more.</source>
   <translation>This interval is for test areas at random places. If they were chosen by eye, it only shows how much they differ from each other, and the estimate may be wrong by more.</translation>
  </message>
  <message>
   <source>This is an estimate from images. The official indicator counts households that lack water, sanitation, space, durable housing or secure tenure, in surveys and censuses (UN-Habitat). Images show the form of a settlement, and the two do not agree everywhere.</source>
   <translation>This is an estimate from images. The official indicator counts households that lack water, sanitation, space, durable housing or secure tenure, in surveys and censuses (UN-Habitat). Images show the form of a settlement, and the two do not agree everywhere.</translation>
  </message>
  <message>
   <source>This toolbox cannot run the model; the report says why.</source>
   <translation>This toolbox cannot run the model; the report says why.</translation>
  </message>
  <message>
   <source>This version needs newer packages in its deep learning engine.</source>
   <translation>This version needs newer packages in its deep learning engine.</translation>
  </message>
  <message>
   <source>Three chips are shown in each.</source>
   <translation>Three chips are shown in each.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Tile size</translation>
  </message>
  <message>
   <source>Tile size X</source>
   <translation>Tile size X</translation>
  </message>
  <message>
   <source>Tile size Y</source>
   <translation>Tile size Y</translation>
  </message>
  <message>
   <source>Tiles computed at once. Empty: chosen to fit the memory.</source>
   <translation>Tiles computed at once. Empty: chosen to fit the memory.</translation>
  </message>
  <message>
   <source>Tiles of {} that do not exist on {}: {}. Their cells are NoData.</source>
   <translation>Tiles of {} that do not exist on {}: {}. Their cells are NoData.</translation>
  </message>
  <message>
   <source>Time budget (minutes)</source>
   <translation>Time budget (minutes)</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Tool</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Track Slum Growth</source>
   <translation>Track Slum Growth</translation>
  </message>
  <message>
   <source>Track growth…</source>
   <translation>Track growth…</translation>
  </message>
  <message>
   <source>Train Deep Learning Model</source>
   <translation>Train Deep Learning Model</translation>
  </message>
  <message>
   <source>Train a U-Net on the chips.</source>
   <translation>Train a U-Net on the chips.</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Train a model…</translation>
  </message>
  <message>
   <source>Trained on chips of {} x {} cells of {}.</source>
   <translation>Trained on chips of {} x {} cells of {}.</translation>
  </message>
  <message>
   <source>Training Chain (graphical model)</source>
   <translation>Training Chain (graphical model)</translation>
  </message>
  <message>
   <source>Training data (chip folder)</source>
   <translation>Training data (chip folder)</translation>
  </message>
  <message>
   <source>Training data report</source>
   <translation>Training data report</translation>
  </message>
  <message>
   <source>Training ends after {:g} minutes, the time budget.</source>
   <translation>Training ends after {:g} minutes, the time budget.</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Training report</translation>
  </message>
  <message>
   <source>True, ha</source>
   <translation>True, ha</translation>
  </message>
  <message>
   <source>Truth value that was not compared</source>
   <translation>Truth value that was not compared</translation>
  </message>
  <message>
   <source>UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.</source>
   <translation>UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.</translation>
  </message>
  <message>
   <source>Uncertainty raster</source>
   <translation>Uncertainty raster</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Unsure cells</source>
   <translation>Unsure cells</translation>
  </message>
  <message>
   <source>Untick to give every cell the most likely of the model's classes, never background.</source>
   <translation>Untick to give every cell the most likely of the model's classes, never background.</translation>
  </message>
  <message>
   <source>Urban ground</source>
   <translation>Urban ground</translation>
  </message>
  <message>
   <source>Use it as the terms of that server allow.</source>
   <translation>Use it as the terms of that server allow.</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>User's accuracy</translation>
  </message>
  <message>
   <source>User's accuracy, {}</source>
   <translation>User's accuracy, {}</translation>
  </message>
  <message>
   <source>Validation data (chip folder)</source>
   <translation>Validation data (chip folder)</translation>
  </message>
  <message>
   <source>Validation loss {:.3g}.</source>
   <translation>Validation loss {:.3g}.</translation>
  </message>
  <message>
   <source>Validation percentage</source>
   <translation>Validation percentage</translation>
  </message>
  <message>
   <source>Validation split</source>
   <translation>Validation split</translation>
  </message>
  <message>
   <source>Value of cells without a label, which are not compared: 0 if a truth raster has 0 where nobody has labelled.</source>
   <translation>Value of cells without a label, which are not compared: 0 if a truth raster has 0 where nobody has labelled.</translation>
  </message>
  <message>
   <source>Value of unlabeled truth</source>
   <translation>Value of unlabeled truth</translation>
  </message>
  <message>
   <source>Versions, devices, a test of every package, the speed of a small network, free memory and disk. It holds no password and no data. A name that ends in .html gives a page, any other name plain text.</source>
   <translation>Versions, devices, a test of every package, the speed of a small network, free memory and disk. It holds no password and no data. A name that ends in .html gives a page, any other name plain text.</translation>
  </message>
  <message>
   <source>Weight initialization scheme</source>
   <translation>Weight initialization scheme</translation>
  </message>
  <message>
   <source>Weights of the models</source>
   <translation>Weights of the models</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>What to keep in mind</source>
   <translation>What to keep in mind</translation>
  </message>
  <message>
   <source>Where PROCESS_ITEMS_SEPARATELY writes.</source>
   <translation>Where PROCESS_ITEMS_SEPARATELY writes.</translation>
  </message>
  <message>
   <source>Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.</source>
   <translation>Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.</translation>
  </message>
  <message>
   <source>Where a slum surrounds other ground: press Cut a hole, and click around that ground.</source>
   <translation>Where a slum surrounds other ground: press Cut a hole, and click around that ground.</translation>
  </message>
  <message>
   <source>Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. Empty: as large as those of the image for the report; without one 4096 along the longer side, 0.5 m or more.</source>
   <translation>Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. Empty: as large as those of the image for the report; without one 4096 along the longer side, 0.5 m or more.</translation>
  </message>
  <message>
   <source>Where the first input is polygons: their integer field. Empty: as for the ground truth.</source>
   <translation>Where the first input is polygons: their integer field. Empty: as for the ground truth.</translation>
  </message>
  <message>
   <source>Where to keep what is drawn</source>
   <translation>Where to keep what is drawn</translation>
  </message>
  <message>
   <source>Whether each cell is a hit, a miss or a false alarm, or which class was confused with which.</source>
   <translation>Whether each cell is a hit, a miss or a false alarm, or which class was confused with which.</translation>
  </message>
  <message>
   <source>Whether several rasters count as one image or are cut one by one.</source>
   <translation>Whether several rasters count as one image or are cut one by one.</translation>
  </message>
  <message>
   <source>Whether {} or {} is better cannot be told from so few blocks.</source>
   <translation>Whether {} or {} is better cannot be told from so few blocks.</translation>
  </message>
  <message>
   <source>Which GPU. Empty: the first.</source>
   <translation>Which GPU. Empty: the first.</translation>
  </message>
  <message>
   <source>Widens the features, in units of the class data's CRS; turns points into discs.</source>
   <translation>Widens the features, in units of the class data's CRS; turns points into discs.</translation>
  </message>
  <message>
   <source>Width of a chip in cells.</source>
   <translation>Width of a chip in cells.</translation>
  </message>
  <message>
   <source>Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).</source>
   <translation>Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).</translation>
  </message>
  <message>
   <source>Without a GPU about {} to {} on two cores, with one far less; a time budget ends it sooner.</source>
   <translation>Without a GPU about {} to {} on two cores, with one far less; a time budget ends it sooner.</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Wrong</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoom in</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Zoom out</translation>
  </message>
  <message>
   <source>a size that is not recorded</source>
   <translation>a size that is not recorded</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>accuracy</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>active learning</translation>
  </message>
  <message>
   <source>administrative units</source>
   <translation>administrative units</translation>
  </message>
  <message>
   <source>advanced</source>
   <translation>advanced</translation>
  </message>
  <message>
   <source>an unknown CRS</source>
   <translation>an unknown CRS</translation>
  </message>
  <message>
   <source>annotate</source>
   <translation>annotate</translation>
  </message>
  <message>
   <source>as mapped</source>
   <translation>as mapped</translation>
  </message>
  <message>
   <source>as mapped; error-adjusted {} ha ({} to {})</source>
   <translation>as mapped; error-adjusted {} ha ({} to {})</translation>
  </message>
  <message>
   <source>background</source>
   <translation>background</translation>
  </message>
  <message>
   <source>batch normalization</source>
   <translation>batch normalization</translation>
  </message>
  <message>
   <source>bootstrap</source>
   <translation>bootstrap</translation>
  </message>
  <message>
   <source>both sides are polygons; choose the image for the report to compare on cells of its size</source>
   <translation>both sides are polygons; choose the image for the report to compare on cells of its size</translation>
  </message>
  <message>
   <source>calibrated by the temperature {:.3g}</source>
   <translation>calibrated by the temperature {:.3g}</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>cells</translation>
  </message>
  <message>
   <source>cells of {}: {}</source>
   <translation>cells of {}: {}</translation>
  </message>
  <message>
   <source>change</source>
   <translation>change</translation>
  </message>
  <message>
   <source>check</source>
   <translation>check</translation>
  </message>
  <message>
   <source>chips</source>
   <translation>chips</translation>
  </message>
  <message>
   <source>class balance</source>
   <translation>class balance</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>class {}</translation>
  </message>
  <message>
   <source>classified to true</source>
   <translation>classified to true</translation>
  </message>
  <message>
   <source>classify</source>
   <translation>classify</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>compare</translation>
  </message>
  <message>
   <source>confusion matrix</source>
   <translation>confusion matrix</translation>
  </message>
  <message>
   <source>conversion</source>
   <translation>conversion</translation>
  </message>
  <message>
   <source>cuda</source>
   <translation>cuda</translation>
  </message>
  <message>
   <source>dashboard</source>
   <translation>dashboard</translation>
  </message>
  <message>
   <source>deep learning</source>
   <translation>deep learning</translation>
  </message>
  <message>
   <source>deepness</source>
   <translation>deepness</translation>
  </message>
  <message>
   <source>dependencies</source>
   <translation>dependencies</translation>
  </message>
  <message>
   <source>diagnose</source>
   <translation>diagnose</translation>
  </message>
  <message>
   <source>dlpk</source>
   <translation>dlpk</translation>
  </message>
  <message>
   <source>domain adaptation</source>
   <translation>domain adaptation</translation>
  </message>
  <message>
   <source>emd</source>
   <translation>emd</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>environment</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>epoch</translation>
  </message>
  <message>
   <source>error matrix</source>
   <translation>error matrix</translation>
  </message>
  <message>
   <source>error-adjusted</source>
   <translation>error-adjusted</translation>
  </message>
  <message>
   <source>export</source>
   <translation>export</translation>
  </message>
  <message>
   <source>extract</source>
   <translation>extract</translation>
  </message>
  <message>
   <source>filter</source>
   <translation>filter</translation>
  </message>
  <message>
   <source>fine-tune</source>
   <translation>fine-tune</translation>
  </message>
  <message>
   <source>generalize</source>
   <translation>generalize</translation>
  </message>
  <message>
   <source>gpu</source>
   <translation>gpu</translation>
  </message>
  <message>
   <source>grid</source>
   <translation>grid</translation>
  </message>
  <message>
   <source>ground truth</source>
   <translation>ground truth</translation>
  </message>
  <message>
   <source>growth</source>
   <translation>growth</translation>
  </message>
  <message>
   <source>hash</source>
   <translation>hash</translation>
  </message>
  <message>
   <source>history</source>
   <translation>history</translation>
  </message>
  <message>
   <source>image analyst</source>
   <translation>image analyst</translation>
  </message>
  <message>
   <source>indicator</source>
   <translation>indicator</translation>
  </message>
  <message>
   <source>inference</source>
   <translation>inference</translation>
  </message>
  <message>
   <source>informal settlement</source>
   <translation>informal settlement</translation>
  </message>
  <message>
   <source>install</source>
   <translation>install</translation>
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
   <translation>labels</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>learning rate</translation>
  </message>
  <message>
   <source>lineage</source>
   <translation>lineage</translation>
  </message>
  <message>
   <source>majority</source>
   <translation>majority</translation>
  </message>
  <message>
   <source>map.txt</source>
   <translation>map.txt</translation>
  </message>
  <message>
   <source>mean of {} models</source>
   <translation>mean of {} models</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>metadata</translation>
  </message>
  <message>
   <source>metrics</source>
   <translation>metrics</translation>
  </message>
  <message>
   <source>mode</source>
   <translation>mode</translation>
  </message>
  <message>
   <source>model</source>
   <translation>model</translation>
  </message>
  <message>
   <source>models</source>
   <translation>models</translation>
  </message>
  <message>
   <source>monitoring</source>
   <translation>monitoring</translation>
  </message>
  <message>
   <source>needed, as a server draws the image</source>
   <translation>needed, as a server draws the image</translation>
  </message>
  <message>
   <source>new city</source>
   <translation>new city</translation>
  </message>
  <message>
   <source>no interval, since there is no reference sample</source>
   <translation>no interval, since there is no reference sample</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>noise</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>not calibrated: the model may be surer than it is right</source>
   <translation>not calibrated: the model may be surer than it is right</translation>
  </message>
  <message>
   <source>of all classes but 0</source>
   <translation>of all classes but 0</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>offline</translation>
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
   <translation>optional</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>origin</translation>
  </message>
  <message>
   <source>package</source>
   <translation>package</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>polygonize</source>
   <translation>polygonize</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>polygons</translation>
  </message>
  <message>
   <source>population</source>
   <translation>population</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>precision</translation>
  </message>
  <message>
   <source>predict</source>
   <translation>predict</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>privacy</translation>
  </message>
  <message>
   <source>provenance</source>
   <translation>provenance</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>publication</translation>
  </message>
  <message>
   <source>pytorch</source>
   <translation>pytorch</translation>
  </message>
  <message>
   <source>random {}</source>
   <translation>random {}</translation>
  </message>
  <message>
   <source>range test</source>
   <translation>range test</translation>
  </message>
  <message>
   <source>raster to vector</source>
   <translation>raster to vector</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>rate</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>recall</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>remove</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>repair</translation>
  </message>
  <message>
   <source>report</source>
   <translation>report</translation>
  </message>
  <message>
   <source>reproducible</source>
   <translation>reproducible</translation>
  </message>
  <message>
   <source>resnet</source>
   <translation>resnet</translation>
  </message>
  <message>
   <source>salt and pepper</source>
   <translation>salt and pepper</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>samples</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>sampling</translation>
  </message>
  <message>
   <source>sdg</source>
   <translation>sdg</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentation</translation>
  </message>
  <message>
   <source>self-training</source>
   <translation>self-training</translation>
  </message>
  <message>
   <source>sensor</source>
   <translation>sensor</translation>
  </message>
  <message>
   <source>share</source>
   <translation>share</translation>
  </message>
  <message>
   <source>show batch</source>
   <translation>show batch</translation>
  </message>
  <message>
   <source>sieve</source>
   <translation>sieve</translation>
  </message>
  <message>
   <source>significance</source>
   <translation>significance</translation>
  </message>
  <message>
   <source>slum</source>
   <translation>slum</translation>
  </message>
  <message>
   <source>spatial analyst</source>
   <translation>spatial analyst</translation>
  </message>
  <message>
   <source>statistics</source>
   <translation>statistics</translation>
  </message>
  <message>
   <source>the size of those of the image for the report</source>
   <translation>the size of those of the image for the report</translation>
  </message>
  <message>
   <source>the size that was given</source>
   <translation>the size that was given</translation>
  </message>
  <message>
   <source>those of the classification</source>
   <translation>those of the classification</translation>
  </message>
  <message>
   <source>those of the ground truth</source>
   <translation>those of the ground truth</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>tiles</translation>
  </message>
  <message>
   <source>time</source>
   <translation>time</translation>
  </message>
  <message>
   <source>torch</source>
   <translation>torch</translation>
  </message>
  <message>
   <source>train</source>
   <translation>train</translation>
  </message>
  <message>
   <source>training</source>
   <translation>training</translation>
  </message>
  <message>
   <source>training data</source>
   <translation>training data</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>transfer</translation>
  </message>
  <message>
   <source>true to classified</source>
   <translation>true to classified</translation>
  </message>
  <message>
   <source>truly {}</source>
   <translation>truly {}</translation>
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
   <translation>uncertainty</translation>
  </message>
  <message>
   <source>unet</source>
   <translation>unet</translation>
  </message>
  <message>
   <source>unlabelled</source>
   <translation>unlabelled</translation>
  </message>
  <message>
   <source>update</source>
   <translation>update</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <source>vectorize</source>
   <translation>vectorize</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>versions</translation>
  </message>
  <message>
   <source>weights are here</source>
   <translation>weights are here</translation>
  </message>
  <message>
   <source>weights came with the engine</source>
   <translation>weights came with the engine</translation>
  </message>
  <message>
   <source>weights to fetch</source>
   <translation>weights to fetch</translation>
  </message>
  <message>
   <source>workflow</source>
   <translation>workflow</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum are in no administrative unit.</source>
   <translation>{:,.4f} ha of slum are in no administrative unit.</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum in {} cells or units.</source>
   <translation>{:,.4f} ha of slum in {} cells or units.</translation>
  </message>
  <message>
   <source>{:,} cells were compared; the models disagree in {:.2%} of them.</source>
   <translation>{:,} cells were compared; the models disagree in {:.2%} of them.</translation>
  </message>
  <message>
   <source>{:.1f} h</source>
   <translation>{:.1f} h</translation>
  </message>
  <message>
   <source>{:.6g} {} (the image's)</source>
   <translation>{:.6g} {} (the image's)</translation>
  </message>
  <message>
   <source>{:.6g} {} (the model's; the image's is {:.6g})</source>
   <translation>{:.6g} {} (the model's; the image's is {:.6g})</translation>
  </message>
  <message>
   <source>{} The report is {}.</source>
   <translation>{} The report is {}.</translation>
  </message>
  <message>
   <source>{} and {} cannot be told apart here by their IoU.</source>
   <translation>{} and {} cannot be told apart here by their IoU.</translation>
  </message>
  <message>
   <source>{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.</source>
   <translation>{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.</translation>
  </message>
  <message>
   <source>{} cells or units are below the least count and have no figures.</source>
   <translation>{} cells or units are below the least count and have no figures.</translation>
  </message>
  <message>
   <source>{} chips were counted; classes: {}.</source>
   <translation>{} chips were counted; classes: {}.</translation>
  </message>
  <message>
   <source>{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} without image.</source>
   <translation>{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} without image.</translation>
  </message>
  <message>
   <source>{} has no CRS; its coordinates are assumed to be in that of {}.</source>
   <translation>{} has no CRS; its coordinates are assumed to be in that of {}.</translation>
  </message>
  <message>
   <source>{} has too many single patches to match them. Filter the class raster first.</source>
   <translation>{} has too many single patches to match them. Filter the class raster first.</translation>
  </message>
  <message>
   <source>{} is better than {} here by its IoU.</source>
   <translation>{} is better than {} here by its IoU.</translation>
  </message>
  <message>
   <source>{} is temporary and will be deleted when QGIS closes: {}. Copy it to keep it.</source>
   <translation>{} is temporary and will be deleted when QGIS closes: {}. Copy it to keep it.</translation>
  </message>
  <message>
   <source>{} less {}</source>
   <translation>{} less {}</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{} new polygons that lay wholly along others were left out.</source>
   <translation>{} new polygons that lay wholly along others were left out.</translation>
  </message>
  <message>
   <source>{} of the classified area</source>
   <translation>{} of the classified area</translation>
  </message>
  <message>
   <source>{} of {} features of {} are used.</source>
   <translation>{} of {} features of {} are used.</translation>
  </message>
  <message>
   <source>{} of {} mask polygons, such as those of a study area, hold no chip, so what is drawn in them is not used. A chip covers {} and must lie wholly inside. Draw larger ones, or choose a smaller tile size or stride.</source>
   <translation>{} of {} mask polygons, such as those of a study area, hold no chip, so what is drawn in them is not used. A chip covers {} and must lie wholly inside. Draw larger ones, or choose a smaller tile size or stride.</translation>
  </message>
  <message>
   <source>{} of {} polygons are smaller than a chip, and no chip is made in them. Draw larger ones, or choose a smaller tile size.</source>
   <translation>{} of {} polygons are smaller than a chip, and no chip is made in them. Draw larger ones, or choose a smaller tile size.</translation>
  </message>
  <message>
   <source>{} or more (the model's)</source>
   <translation>{} or more (the model's)</translation>
  </message>
  <message>
   <source>{} places were chosen. Mean uncertainty: {:.0f} % in them, {:.0f} % in the whole image.</source>
   <translation>{} places were chosen. Mean uncertainty: {:.0f} % in them, {:.0f} % in the whole image.</translation>
  </message>
  <message>
   <source>{} polygons were made.</source>
   <translation>{} polygons were made.</translation>
  </message>
  <message>
   <source>{} random points of {} cells that are known on both sides were compared.</source>
   <translation>{} random points of {} cells that are known on both sides were compared.</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <source>{} squares of {:g} m were placed by chance (seed {}).</source>
   <translation>{} squares of {:g} m were placed by chance (seed {}).</translation>
  </message>
  <message>
   <source>{} takes about {} % of that.</source>
   <translation>{} takes about {} % of that.</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} to {}</translation>
  </message>
  <message>
   <source>{} to {}, {} dates</source>
   <translation>{} to {}, {} dates</translation>
  </message>
  <message>
   <source>{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha</source>
   <translation>{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha</translation>
  </message>
  <message>
   <source>{}, whole map</source>
   <translation>{}, whole map</translation>
  </message>
  <message>
   <source>{}, {} points asked for</source>
   <translation>{}, {} points asked for</translation>
  </message>
  <message>
   <source>{}. {}: made {}</source>
   <translation>{}. {}: made {}</translation>
  </message>
  <message>
   <source>{}. {}: made {}, for step {}</source>
   <translation>{}. {}: made {}, for step {}</translation>
  </message>
  <message>
   <source>{}: in {} of {} chips, {} of the cells.</source>
   <translation>{}: in {} of {} chips, {} of the cells.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map. It needs {} separate test areas or more, {} of them with this class; there are {}, {} of them with it. Draw more at random places.</source>
   <translation>{}: no estimate for the whole map. It needs {} separate test areas or more, {} of them with this class; there are {}, {} of them with it. Draw more at random places.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map: in the test areas it is only on the map, or only in the truth.</source>
   <translation>{}: no estimate for the whole map: in the test areas it is only on the map, or only in the truth.</translation>
  </message>
  <message>
   <source>{}: this format keeps class values, NoData and the colours of 8-bit rasters, but not the names of classes. GeoTIFF (.tif) and Erdas Imagine (.img) keep all of them.</source>
   <translation>{}: this format keeps class values, NoData and the colours of 8-bit rasters, but not the names of classes. GeoTIFF (.tif) and Erdas Imagine (.img) keep all of them.</translation>
  </message>
  <message>
   <source>{}: user's accuracy {}, producer's accuracy {}, IoU {}</source>
   <translation>{}: user's accuracy {}, producer's accuracy {}, IoU {}</translation>
  </message>
  <message>
   <source>{}: {:,.0f} of {:,.0f} people live in mapped slums.</source>
   <translation>{}: {:,.0f} of {:,.0f} people live in mapped slums.</translation>
  </message>
  <message>
   <source>{}: {} ha new, {} ha gone, net {} ha</source>
   <translation>{}: {} ha new, {} ha gone, net {} ha</translation>
  </message>
  <message>
   <source>{}: {} in the whole map, 95 % interval {} to {}. The map shows {}; this is corrected by its errors in {} test areas.</source>
   <translation>{}: {} in the whole map, 95 % interval {} to {}. The map shows {}; this is corrected by its errors in {} test areas.</translation>
  </message>
  <message>
   <source>{}: {} in {} polygons; median {}, largest {}.</source>
   <translation>{}: {} in {} polygons; median {}, largest {}.</translation>
  </message>
  <message>
   <source>{}: {} mapped and {} in the ground truth, of the {} that were compared.</source>
   <translation>{}: {} mapped and {} in the ground truth, of the {} that were compared.</translation>
  </message>
  <message>
   <source>{}: {} mapped; {} estimated from the points, 95 % interval {} to {}.</source>
   <translation>{}: {} mapped; {} estimated from the points, 95 % interval {} to {}.</translation>
  </message>
  <message>
   <source>{}: {} million weights, {} times the work of MOBILENET_V2; {}</source>
   <translation>{}: {} million weights, {} times the work of MOBILENET_V2; {}</translation>
  </message>
  <message>
   <source>{}: {} of the mapped area is right, and {} of the true area was found.</source>
   <translation>{}: {} of the mapped area is right, and {} of the true area was found.</translation>
  </message>
  <message>
   <source>{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union</source>
   <translation>{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union</translation>
  </message>
  <message>
   <source>{}: {}, {} of the classified area.</source>
   <translation>{}: {}, {} of the classified area.</translation>
  </message>
 </context>
</TS>
