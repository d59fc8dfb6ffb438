<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>SlumExtractor</name>
  <message>
   <source>0. Draw labels</source>
   <translation>0. Dessiner les étiquettes</translation>
  </message>
  <message>
   <source>0: all are right. 1: none is. 2: some are. From 3 on: only that one is right, in the order of the inputs.</source>
   <translation>0 : tous ont raison. 1 : aucun. 2 : certains. À partir de 3 : lui seul a raison, dans l'ordre des entrées.</translation>
  </message>
  <message>
   <source>0: not rounded.</source>
   <translation>0 : sans arrondi.</translation>
  </message>
  <message>
   <source>0: the labels are invisible. 1: the image beneath them is hidden.</source>
   <translation>0 : les étiquettes sont invisibles. 1 : l'image en dessous est invisible.</translation>
  </message>
  <message>
   <source>1. Export training data</source>
   <translation>1. Exporter les données d'entraînement</translation>
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
   <translation>2. Entraîner un modèle</translation>
  </message>
  <message>
   <source>3. Extract slums</source>
   <translation>3. Extraire les bidonvilles</translation>
  </message>
  <message>
   <source>4. Draw test areas</source>
   <translation>4. Dessiner des zones de test</translation>
  </message>
  <message>
   <source>5. Check the accuracy</source>
   <translation>5. Vérifier l'exactitude</translation>
  </message>
  <message>
   <source>6. Track growth</source>
   <translation>6. Suivre la croissance</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>Intervalle à 95 %</translation>
  </message>
  <message>
   <source>95 % interval {} to {}</source>
   <translation>intervalle à 95 % de {} à {}</translation>
  </message>
  <message>
   <source>95 % interval, ha</source>
   <translation>Intervalle à 95 %, ha</translation>
  </message>
  <message>
   <source>95th percentile, m</source>
   <translation>95e centile, m</translation>
  </message>
  <message>
   <source>; {:.1f} seconds</source>
   <translation> ; {:.1f} secondes</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;A run that was killed&lt;/b&gt;, by a power cut or a time limit, continues when it is started again with the same settings. Until the result is complete, the finished part is kept beside it in a hidden file that ends in &lt;i&gt;.resume&lt;/i&gt;. Cancelling a run removes this file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Une exécution interrompue&lt;/b&gt; par une coupure de courant ou une limite de temps reprend où elle en était quand on la relance avec les mêmes réglages : jusqu'à ce que le résultat soit complet, ce qui est terminé se trouve à côté dans un fichier caché qui se termine par &lt;i&gt;.resume&lt;/i&gt;. Si vous arrêtez vous-même l'exécution, il est supprimé.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt; of the table: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (in mapped slums), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; with its interval &lt;b&gt;low_pct&lt;/b&gt; to &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (percent of the ground that is known), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Colonnes&lt;/b&gt; de la table : &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (dans les bidonvilles cartographiés), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; avec son intervalle de &lt;b&gt;low_pct&lt;/b&gt; à &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (pourcentage du terrain connu), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Confidence intervals.&lt;/b&gt; For RANDOM points Wilson's; kappa's standard error is that of Fleiss, Cohen and Everitt (1969). For points stratified by mapped class, figures and areas are weighted by the mapped areas, with the standard errors of Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equations 4 to 11); the matrix holds the points as they are. Where every cell is compared there is no sampling error: the interval comes from a bootstrap that draws blocks of the area, a hundred in all, and shows how much a figure depends on the place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalles de confiance.&lt;/b&gt; Pour des points RANDOM, ceux de Wilson ; l'erreur type de kappa est celle de Fleiss, Cohen et Everitt (1969). Pour des points stratifiés par classe cartographiée, les chiffres et les superficies sont pondérés par les superficies cartographiées, avec les erreurs types d'Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, équations 4 à 11) ; la matrice contient les points tels quels. Si chaque cellule est comparée, il n'y a pas d'erreur d'échantillonnage : l'intervalle vient d'un bootstrap qui tire des blocs de la zone, cent en tout, et dit combien un chiffre dépend du lieu.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; All chips are read and checked before the first epoch; unusable chips are listed. Chips with positions are held out by place: whole blocks of ground. Chips that overlap a held-out chip are left out of training, so that the figures do not flatter the model. Chips with rare classes are drawn more often.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Données.&lt;/b&gt; Toutes les imagettes sont lues et vérifiées avant la première époque ; ce qui est inutilisable est nommé. Les imagettes qui ont une position sont mises de côté par lieu : des blocs entiers de terrain, et les imagettes qui chevauchent une imagette mise de côté ne servent pas à l'entraînement, pour que les chiffres ne flattent pas le modèle. Les imagettes des classes rares sont tirées plus souvent.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Digests.&lt;/b&gt; Files up to 64 MiB have a SHA-256 of the whole content. Larger files have one of their size and 64 blocks, and folders one of the names and sizes of all files and the beginnings of 64: a change elsewhere is not seen. Records hold no folders, passwords or names of users.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Empreintes.&lt;/b&gt; Les fichiers jusqu'à 64 Mio ont un SHA-256 de tout leur contenu. Les plus grands en ont un de leur taille et de 64 blocs, et les dossiers un des noms et tailles de tous les fichiers et du début de 64 d'entre eux : un changement ailleurs ne se voit pas. Les enregistrements ne contiennent ni dossiers, ni mots de passe, ni noms d'utilisateur.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Error-adjusted figures.&lt;/b&gt; A map is never without errors, so its area of slums is not the true one. With the confusion matrices of a random sample (&lt;i&gt;Confusion matrices of the dates&lt;/i&gt;), the dashboard and the table show the mapped and the estimated figures side by side, with 95 % intervals, and say whether growth can be told from zero. Use a different random seed for each date, since the samples are assumed to be independent. A sample of the layer of changes (&lt;i&gt;Confusion matrices of the change&lt;/i&gt;) is the most precise; the field &lt;b&gt;code&lt;/b&gt; of that layer is its class value: 1 persisted, 2 new, 3 gone, slivers by what they add or take.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Chiffres corrigés des erreurs.&lt;/b&gt; Aucune carte n'est sans erreur : sa superficie de bidonvilles n'est donc pas la vraie. Avec les matrices de confusion d'un échantillon aléatoire (&lt;i&gt;Matrices de confusion des dates&lt;/i&gt;), le tableau de bord et la table montrent côte à côte les chiffres cartographiés et estimés, avec des intervalles à 95 %, et disent si la croissance se distingue de zéro. Prenez une autre graine aléatoire pour chaque date, car les échantillons sont supposés indépendants. Un échantillon de la couche des changements (&lt;i&gt;Matrices de confusion du changement&lt;/i&gt;) est le plus précis ; le champ &lt;b&gt;code&lt;/b&gt; de cette couche est sa valeur de classe : 1 persistant, 2 nouveau, 3 disparu, les polygones parasites selon ce qu'ils ajoutent ou enlèvent.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt; of the changes: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; and &lt;b&gt;slum_to&lt;/b&gt; (1 where it is slum on that date, which tells the two sorts of sliver apart), &lt;b&gt;unit&lt;/b&gt;. Areas are on the ellipsoid, to a millionth.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Champs&lt;/b&gt; des changements : &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; et &lt;b&gt;slum_to&lt;/b&gt; (1 là où c'est un bidonville à cette date, ce qui distingue les deux sortes de polygones parasites), &lt;b&gt;unit&lt;/b&gt;. Les superficies sont ellipsoïdales, au millionième près.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (the name of the cell or unit), &lt;b&gt;share_pct&lt;/b&gt; (percent of the known ground that is slum), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (mean of slum, in percent), &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; in slums, &lt;b&gt;status&lt;/b&gt; (published, suppressed, merged). What is NoData, or beyond a raster's edge, is not known.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Champs&lt;/b&gt; : &lt;b&gt;zone&lt;/b&gt; (le nom de la cellule ou de l'unité), &lt;b&gt;share_pct&lt;/b&gt; (pourcentage du terrain connu qui est bidonville), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (moyenne des bidonvilles, en pour cent), &lt;b&gt;people&lt;/b&gt; et &lt;b&gt;buildings&lt;/b&gt; dans les bidonvilles, &lt;b&gt;status&lt;/b&gt; (published : publiée, suppressed : supprimée, merged : fusionnée). Ce qui est NoData, ou hors du raster, n'est pas connu.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Hectares of the whole map.&lt;/b&gt; Where the test areas are a part of the map and every cell in them is compared, the mapped hectares of the whole map are corrected by the errors in the test areas. The log and the report give the corrected hectares with a 95 % interval. It needs at least 8 separate test areas at random places, 5 of them with the class; areas that share an edge count as one. For areas chosen by eye the interval only shows how much they differ from each other.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Hectares de toute la carte.&lt;/b&gt; Si les zones de test sont une partie de la carte et que chaque cellule y est comparée, les hectares cartographiés de toute la carte sont corrigés par les erreurs dans les zones de test. Le journal et le rapport donnent les hectares corrigés avec un intervalle à 95 %. Il faut au moins 8 zones de test séparées, placées au hasard, dont 5 avec la classe ; des zones qui partagent un bord comptent pour une. Pour des zones choisies à l'œil, l'intervalle montre seulement combien elles diffèrent entre elles.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; Blocks of ground are drawn with replacement, 2000 times, the same for all models; neighbouring cells do not err independently. An interval that leaves out 0 shows that one model is better here; it does not show which is better in another city. Fewer than ten blocks give no interval.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalles.&lt;/b&gt; Des blocs de terrain sont tirés avec remise, 2000 fois, les mêmes pour tous les modèles ; des cellules voisines ne se trompent pas indépendamment. Un intervalle qui exclut 0 montre qu'un modèle est meilleur ici ; il ne dit rien d'une autre ville. Moins de dix blocs ne donnent pas d'intervalle.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With a confusion matrix of random points, &lt;b&gt;adj_ha&lt;/b&gt; is the error-adjusted area and &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt; its 95 % interval. A unit with enough points has an estimate of its own. A cell is assumed to have the error rates of the whole map; its interval is the widest that these rates allow.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalles.&lt;/b&gt; Avec une matrice de confusion de points aléatoires, &lt;b&gt;adj_ha&lt;/b&gt; est la superficie corrigée des erreurs et &lt;b&gt;adj_low_ha&lt;/b&gt; à &lt;b&gt;adj_high_ha&lt;/b&gt; son intervalle à 95 %. Une unité qui a assez de points a sa propre estimation. Une cellule est supposée avoir les taux d'erreur de toute la carte, et son intervalle la plus large dispersion que ces taux permettent.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With confusion matrices of random points, shares are error-adjusted and have a 95 % interval. It assumes that slums missed by the map are as densely settled as those it shows. A unit with enough points of the sample has an estimate of its own; for the others a sentence says why there is none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalles.&lt;/b&gt; Avec des matrices de confusion de points aléatoires, les parts sont corrigées des erreurs et ont un intervalle à 95 %. Les bidonvilles que la carte omet sont supposés aussi denses que ceux qu'elle montre. Une unité qui a assez de points de l'échantillon a sa propre estimation ; pour les autres une phrase dit pourquoi il n'y en a pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Long runs.&lt;/b&gt; While it trains, a folder named like the model's with .training at its end holds what &lt;i&gt;Resume&lt;/i&gt; needs to continue after a kill, a cancel or a power cut. The result is the same as without the interruption. A time budget in minutes can replace the number of epochs. When memory runs out, a batch is computed in parts, and the log says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Longues exécutions.&lt;/b&gt; Pendant l'entraînement, un dossier nommé comme celui du modèle et terminé par .training garde ce qu'il faut à &lt;i&gt;Reprendre&lt;/i&gt; pour continuer après une interruption, une annulation ou une coupure de courant, avec la même fin que si rien ne s'était passé. Un budget de temps en minutes peut remplacer le nombre d'époques. Si la mémoire est épuisée, un lot est calculé en plusieurs parties, et le journal le dit.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Loss.&lt;/b&gt; Cross-entropy and dice, half each. The model arguments &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; and &lt;i&gt;ignore_classes&lt;/i&gt; are ArcGIS's; here class balancing counts the background too, so that it has an effect with one class, and the focal loss is computed per cell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Perte.&lt;/b&gt; Entropie croisée et dice, moitié-moitié. Les arguments de modèle &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; et &lt;i&gt;ignore_classes&lt;/i&gt; sont ceux d'ArcGIS ; ici, l'équilibrage des classes compte aussi l'arrière-plan, afin d'avoir un effet avec une seule classe, et la perte focale est calculée pour chaque cellule.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Many workers.&lt;/b&gt; One process uses all cores or one GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; is for several GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; for several machines; the result is the same. See the page &lt;i&gt;many_workers&lt;/i&gt; of the documentation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Plusieurs processus.&lt;/b&gt; Un processus utilise tous les cœurs ou un GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; sert pour plusieurs GPU, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; pour plusieurs machines ; le résultat est le même. Voir la page &lt;i&gt;many_workers&lt;/i&gt; de la documentation.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Objects&lt;/b&gt; are patches of cells of one class that touch along their edges. A true one is found, and a classified one right, when at least half of its area (or the minimum overlap you choose) is the class on the other side; the others are missed, or invented. Pairs whose intersection is more than half of their union are counted too. &lt;b&gt;Boundaries&lt;/b&gt; of objects that were found, or are right, are compared both ways, from 20 000 random places on one to the nearest point of the other, in metres on the ground. Other objects have no counterpart to measure to.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Les objets&lt;/b&gt; sont des taches de cellules d'une même classe qui se touchent par leurs côtés. Un objet vrai est trouvé, et un objet classé est correct, si au moins la moitié de sa superficie (ou la superposition minimale que vous choisissez) est de cette classe de l'autre côté ; les autres sont manqués, ou inventés. Les paires dont l'intersection dépasse la moitié de leur union sont aussi comptées. &lt;b&gt;Les limites&lt;/b&gt; des objets trouvés, ou corrects, sont comparées dans les deux sens, depuis 20 000 endroits aléatoires de l'une jusqu'au point le plus proche de l'autre, en mètres au sol. Les autres objets n'ont pas de pendant auquel se mesurer.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continues from there. A student network learns the answers of a teacher for the cells of which the teacher is surest, the same share of each class, in rotated, mirrored and relit windows. The teacher is a moving average of the student, and is what the package holds. This can make a good model better, and a poor one worse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continue à partir de là : un élève apprend, dans des fenêtres tournées, retournées et sous une autre lumière, ce qu'un maître dit des cellules dont il est le plus sûr, la même part de chaque classe ; le maître est une moyenne mobile de l'élève, et c'est lui que contient le paquet. Cela peut améliorer un bon modèle et empirer un mauvais.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; takes the mean and variance of every batch norm from the images, and also the normalisation if their cells are of another type. Try it first.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; prend dans les images la moyenne et la variance de chaque normalisation par lots, et aussi la normalisation lorsque leurs cellules sont d'un autre type. C'est la première chose à essayer.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Several images&lt;/b&gt; become one result, or, with &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, each a raster in a folder. An &lt;b&gt;extent&lt;/b&gt; cuts the result, not what the network sees: its cells are those of the whole image. A &lt;b&gt;mask&lt;/b&gt; of polygons counts a cell by its centre; a raster by where it has data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Plusieurs images&lt;/b&gt; donnent un seul résultat ou, avec &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, chacune un raster dans un dossier. Une &lt;b&gt;emprise&lt;/b&gt; découpe le résultat, pas ce que voit le réseau : ses cellules sont celles de l'image entière. Un &lt;b&gt;masque&lt;/b&gt; de polygones retient une cellule selon son centre ; un raster, là où il a des données.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Slivers.&lt;/b&gt; Small offsets between dates and uncertain edges create false changes (slivers). A change counts as new or gone only where a disk of the least width fits into it, and within 0.3 widths around; narrower parts are cut off as slivers, and so are patches below the least area. The least width is three cells, the least area four squares of that width. Slivers are kept in the layer as a kind of their own, so the parts always add up to the whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Polygones parasites (slivers).&lt;/b&gt; De petits décalages entre les dates et des limites incertaines créent de faux changements (polygones parasites). Un changement ne compte comme nouveau ou disparu que là où un disque de la largeur minimale peut s'inscrire, et jusqu'à 0,3 largeur autour ; les parties plus étroites sont séparées comme polygones parasites, de même que les taches inférieures à la superficie minimale. La largeur minimale est de trois cellules, la superficie minimale de quatre carrés de cette largeur. Les polygones parasites restent dans la couche comme un type à part : la somme des parties est donc toujours le tout.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The confusion matrix&lt;/b&gt; has ArcGIS's columns: rows are what was classified (C_1, C_2, …), columns the truth, then Total, U_Accuracy (user's accuracy, precision), Kappa and IoU; the last rows are Total, P_Accuracy (producer's accuracy, recall) and Kappa. QGIS shows them in words. The class 0 is the background. Cells of the table without a meaning are empty; ArcGIS writes 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;La matrice de confusion&lt;/b&gt; a les colonnes d'ArcGIS : les lignes sont ce qui a été classé (C_1, C_2, …), les colonnes la vérité, puis Total, U_Accuracy (exactitude de l'utilisateur, précision), Kappa et IoU ; les dernières lignes sont Total, P_Accuracy (exactitude du producteur, rappel) et Kappa. QGIS les affiche en toutes lettres. La classe 0 est l'arrière-plan. Une case de la table qui ne dit rien est vide, là où ArcGIS écrit 0.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The raster of disagreement&lt;/b&gt; shows for each cell whether all are right (0), none (1), some (2), or which one alone (from 3 on, in the order of the inputs).&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Le raster de désaccord&lt;/b&gt; dit de chaque cellule si tous ont raison (0), aucun (1), certains (2), ou lequel seul (à partir de 3, dans l'ordre des entrées).&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; is one HTML file: a picture of hits, misses and false alarms, the figures with 95 % confidence intervals, areas in hectares, objects and boundaries. &lt;b&gt;The error raster&lt;/b&gt; has 0 for correct background, 1 hit, 2 miss, 3 false alarm; with several classes, where no class of interest is named, a code for each pair, named in its attribute table.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Le rapport&lt;/b&gt; est un fichier HTML : une image des détections correctes, des omissions et des fausses alertes, les chiffres avec leurs intervalles de confiance à 95 %, les superficies en hectares, les objets et les limites. &lt;b&gt;Le raster d'erreurs&lt;/b&gt; a 0 pour un arrière-plan correct, 1 détection correcte, 2 omission, 3 fausse alerte ; avec plusieurs classes, si aucune classe d'intérêt n'est nommée, un code pour chaque paire, décrit dans sa table attributaire.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; shows the share of each class before and after, how many cells changed, and the windows in which most did. Look at it: without labelled chips nobody knows whether the new model is better. A few &lt;i&gt;Labelled chips&lt;/i&gt; measure it; if the model got worse, a warning says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Le rapport&lt;/b&gt; montre la part de chaque classe avant et après, combien de cellules ont changé et les fenêtres où le plus a changé. Regardez-le : sans imagettes étiquetées, personne ne sait si le nouveau modèle est meilleur. Quelques &lt;i&gt;imagettes étiquetées&lt;/i&gt; le mesurent, et, si le modèle s'est dégradé, un avertissement le signale.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; has a row for each unit and date: &lt;b&gt;slum_ha&lt;/b&gt;; since the date before &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, slivers that came (&lt;b&gt;sl_new_ha&lt;/b&gt;) and went (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (the whole difference), and two rates in percent per year: &lt;b&gt;simple_pct&lt;/b&gt;, (after - before) / before / years, as in UN-Habitat's SDG indicator 11.3.1, and &lt;b&gt;cagr_pct&lt;/b&gt;, (after / before)^(1 / years) - 1, FAO's compound rate (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; when a population raster or buildings are given.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;La table&lt;/b&gt; a une ligne par unité et par date : &lt;b&gt;slum_ha&lt;/b&gt; ; depuis la date précédente, &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, les polygones parasites apparus (&lt;b&gt;sl_new_ha&lt;/b&gt;) et disparus (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (la différence totale) et deux taux en pour cent par an : &lt;b&gt;simple_pct&lt;/b&gt;, (après - avant) / avant / années, comme dans l'indicateur 11.3.1 des ODD d'ONU-Habitat, et &lt;b&gt;cagr_pct&lt;/b&gt;, (après / avant)^(1 / années) - 1, le taux composé de la FAO (Puyravaud 2003) ; &lt;b&gt;people&lt;/b&gt; et &lt;b&gt;buildings&lt;/b&gt; si un raster de population ou des bâtiments sont donnés.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;To protect people&lt;/b&gt;, cells with few people or buildings in slums are suppressed, or merged with their neighbours, and figures are rounded. A single suppressed cell would follow from the total, so the next larger one is suppressed with it. Which rules were applied is written into the metadata of both files, and beside files that have none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Pour protéger les personnes&lt;/b&gt;, les cellules qui ont peu d'habitants ou de bâtiments dans les bidonvilles sont supprimées, ou fusionnées avec leurs voisines, et les chiffres sont arrondis. Une seule cellule supprimée se déduirait du total ; la suivante par la taille est donc supprimée avec elle. Les règles appliquées sont écrites dans les métadonnées des deux fichiers, et à côté des fichiers qui n'en ont pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; one or more chip folders, 20 epochs, backbone RESNET34 (or MOBILENET_V2 on a computer without GPU), everything else empty. The learning rate is then found before training, and the best epoch is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Usage typique :&lt;/b&gt; un ou plusieurs dossiers d'imagettes, 20 époques, réseau dorsal RESNET34 (ou MOBILENET_V2 sur un ordinateur sans GPU), tout le reste vide. Le taux d'apprentissage est alors cherché avant l'entraînement, et la meilleure époque est conservée.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; slum boundaries as class data, tile size 256, stride 128, cell size 0.5.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Usage typique :&lt;/b&gt; limites des bidonvilles comme données de classe, taille de tuile 256, pas 128, taille de cellule 0.5.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Unlike ArcGIS:&lt;/b&gt; the whole batch size is used, not its largest square; beyond the image's edge, and where it has no data, the network sees the image mirrored; tiles may be larger than training chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;À la différence d'ArcGIS :&lt;/b&gt; la taille de lot est utilisée en entier, pas son plus grand carré ; au-delà du bord, et là où il n'y a pas de données, le réseau voit l'image reflétée ; les tuiles peuvent être plus grandes que les imagettes d'entraînement.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Where ArcGIS's help is silent:&lt;/b&gt; NoData cells never vote, break a run of neighbours and are never changed, and beside them the rule is the one for inner cells, not the one for the raster's edge; if two values tie with HALF and the cell has neither, it takes the lower one; further neighbours with the same value, apart from the run, do not matter. Cells outside the mask count as NoData. Cells beyond the extent still vote, so that a part of a raster is filtered as the whole is.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Là où l'aide d'ArcGIS ne dit rien :&lt;/b&gt; les cellules NoData ne votent jamais, interrompent une suite de voisines et ne sont jamais modifiées, et à côté d'elles s'applique la règle des cellules intérieures, pas celle du bord du raster ; si deux valeurs sont à égalité avec HALF et que la cellule n'a ni l'une ni l'autre, elle prend la plus petite ; d'autres voisines de même valeur, hors de la suite, ne gênent pas. Les cellules hors du masque comptent comme NoData. Les cellules au-delà de l'emprise votent quand même, afin qu'une partie d'un raster soit filtrée comme le tout.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A model that was trained on more classes than slum needs &lt;i&gt;Class values of slums&lt;/i&gt;, otherwise its other classes become polygons too; &lt;b&gt;gridcode&lt;/b&gt; tells them apart.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un modèle entraîné sur d'autres classes que les bidonvilles a besoin de &lt;i&gt;Valeurs de classe des bidonvilles&lt;/i&gt;, sinon ses autres classes donnent aussi des polygones ; &lt;b&gt;gridcode&lt;/b&gt; les distingue.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A new version of the plugin may need other packages. It then says so, and this tool installs the new engine beside the old one; REMOVE=OLD removes the old one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Une nouvelle version de l'extension peut nécessiter d'autres paquets. Elle le dit alors, et cet outil crée le nouveau moteur à côté de l'ancien ; REMOVE=OLD enlève l'ancien.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A run that was killed continues from what it had classified when it is started again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Une exécution interrompue reprend là où elle en était de la classification lorsqu'elle est relancée.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns a class to each cell of an image, with a model package made by &lt;i&gt;Train Deep Learning Model&lt;/i&gt; here or by ArcGIS.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Donne une classe à chaque cellule d'une image, avec un paquet de modèle créé par &lt;i&gt;Entraîner le modèle de Deep Learning&lt;/i&gt; ici ou par ArcGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells lie on multiples of their size, so grids of two dates have the same cells. Areas are those on the ellipsoid, and their sum is that of Track Slum Growth to the square metre. A class raster is summed up on a grid of its own CRS without tracing it; other CRSs and units are cut exactly and take longer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les cellules sont sur des multiples de leur taille, si bien que les grilles de deux dates ont les mêmes cellules. Les superficies sont celles sur l'ellipsoïde, et leur somme est celle de « Suivre la croissance des bidonvilles » au mètre carré près. Un raster de classes est sommé sur une grille de son propre SCR sans être vectorisé ; les autres SCR et les unités sont découpés exactement et prennent plus de temps.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells where the image has NoData are ignored. The log shows each epoch's losses and its figures on the validation chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les cellules où l'image a NoData sont ignorées. Le journal montre les pertes et les chiffres de chaque époque sur les imagettes de validation.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Columns: &lt;b&gt;adj_ha&lt;/b&gt;, its standard error &lt;b&gt;adj_se_ha&lt;/b&gt; and interval &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt;; growth since the date before &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, &lt;b&gt;net_low_ha&lt;/b&gt; to &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown, shrunk, not distinguishable from zero); &lt;b&gt;adj_note&lt;/b&gt;, a note on the figure, or why there is none. Stratified estimators of Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 and 148.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Colonnes : &lt;b&gt;adj_ha&lt;/b&gt;, son erreur type &lt;b&gt;adj_se_ha&lt;/b&gt; et son intervalle de &lt;b&gt;adj_low_ha&lt;/b&gt; à &lt;b&gt;adj_high_ha&lt;/b&gt; ; la croissance depuis la date précédente &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, de &lt;b&gt;net_low_ha&lt;/b&gt; à &lt;b&gt;net_high_ha&lt;/b&gt; ; &lt;b&gt;net_sign&lt;/b&gt; (grown : a grandi, shrunk : a diminué, not distinguishable from zero : ne se distingue pas de zéro) ; &lt;b&gt;adj_note&lt;/b&gt;, ce qu'il faut savoir d'un chiffre ou pourquoi il manque. Estimateurs stratifiés d'Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 et 148.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares model packages on one image, class rasters, or both, with the same ground truth. The report has IoU, precision and recall of each, their paired differences with 95 % intervals, and the time that each package took.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compare des paquets de modèle sur une image, des rasters de classes, ou les deux, avec la même vérité terrain. Le rapport donne IoU, précision et rappel de chacun, leurs différences appariées avec des intervalles à 95 %, et le temps que chaque paquet a pris.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares slums of two dates or more and writes what &lt;b&gt;persisted&lt;/b&gt;, what is &lt;b&gt;new&lt;/b&gt; and what is &lt;b&gt;gone&lt;/b&gt; between each date and the next, with areas, yearly rates by administrative unit, a table, and a dashboard that opens in any browser without network. Add a date and run again to bring all of them up to date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compare les bidonvilles de deux dates ou plus et écrit ce qui &lt;b&gt;a persisté&lt;/b&gt;, ce qui est &lt;b&gt;nouveau&lt;/b&gt; et ce qui &lt;b&gt;a disparu&lt;/b&gt; entre chaque date et la suivante, avec les superficies, les taux annuels par unité administrative, une table et un tableau de bord qui s'ouvre dans tout navigateur sans réseau. Ajoutez une date et relancez pour tout mettre à jour.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cuts an image and its labels into small training images, called chips, and writes them in ArcGIS's folder format, which &lt;i&gt;Train Deep Learning Model&lt;/i&gt;, here or in ArcGIS, reads.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Découpe une image et ses étiquettes en petites images d'entraînement, appelées imagettes, et les écrit dans le format de dossier d'ArcGIS, que lit &lt;i&gt;Entraîner le modèle de Deep Learning&lt;/i&gt;, ici ou dans ArcGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Do not write a password into the address of a package index: Processing's history and log keep every parameter of a tool. Write the address without it, and put name and password into the file &lt;i&gt;.netrc&lt;/i&gt; in your home folder, readable by you alone, or set the environment variable PIP_INDEX_URL before QGIS starts.&lt;/p&gt;</source>
   <translation>&lt;p&gt;N'écrivez pas de mot de passe dans l'adresse d'un index de paquets : l'historique et le journal de Traitements conservent tous les paramètres d'un outil. Écrivez l'adresse sans lui et mettez le nom et le mot de passe dans le fichier &lt;i&gt;.netrc&lt;/i&gt; de votre dossier personnel, lisible par vous seul, ou définissez la variable d'environnement PIP_INDEX_URL avant de lancer QGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Every output names the tool that made it, its version, its parameters, and its inputs with their digests. So do the inputs that a tool of this toolbox has made. This tool follows the chain: from slum polygons to the class raster, the model package, the chips, and the images and labels that were drawn.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Chaque résultat nomme l'outil qui l'a produit, sa version, ses paramètres et ses entrées avec leurs empreintes. Il en va de même des entrées produites par un outil de cette boîte à outils. Cet outil suit la chaîne : des polygones au raster de classes, au paquet de modèle, aux imagettes, puis aux images et aux étiquettes dessinées.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Examines the deep learning engine: versions, devices, an import of every package, the speed of a small network, free memory and disk. Paste the report into a bug report; it holds no password and none of your data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Examine le moteur de Deep Learning : versions, matériel de calcul, importation de chaque paquet, vitesse d'un petit réseau, mémoire et disque libres. Collez le rapport dans un signalement d'anomalie ; il ne contient ni mot de passe ni aucune de vos données.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;FOUR keeps the corners of rectangles, EIGHT rounds them off. HALF changes more cells than MAJORITY.&lt;/p&gt;</source>
   <translation>&lt;p&gt;FOUR conserve les coins des rectangles, EIGHT les arrondit. HALF modifie plus de cellules que MAJORITY.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fields: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, the class value (or the chosen column under its own name); &lt;b&gt;area_m2&lt;/b&gt; and &lt;b&gt;perimeter_m&lt;/b&gt;, true metres on the ground: on the ellipsoid in every CRS, on the plane without one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Champs : &lt;b&gt;Id&lt;/b&gt; ; &lt;b&gt;gridcode&lt;/b&gt;, la valeur de classe (ou la colonne choisie, sous son propre nom) ; &lt;b&gt;area_m2&lt;/b&gt; et &lt;b&gt;perimeter_m&lt;/b&gt;, en mètres réels au sol : sur l'ellipsoïde dans tout SCR, dans le plan sans SCR.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds a suitable learning rate for a set of chips and a network, and shows how it was found. Train Deep Learning Model does the same by itself when its learning rate is left empty. Use this tool to see the curve, to choose another rate from it, or to train several times with one search.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cherche le taux d'apprentissage qui convient à des imagettes et à un réseau, et montre comment il a été trouvé. Entraîner le modèle de Deep Learning fait de même tout seul si son taux d'apprentissage est laissé vide ; cet outil sert à voir la courbe, à y choisir un autre taux et à entraîner plusieurs fois avec une seule recherche.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fits a trained model to images of another city, date or sensor &lt;b&gt;without labels&lt;/b&gt;, and writes a new package. The source package stays as it is. With some labels of the new place, &lt;i&gt;Train Deep Learning Model&lt;/i&gt; with &lt;i&gt;Pretrained model&lt;/i&gt; learns more from them; &lt;i&gt;Suggest Labels&lt;/i&gt; shows where to draw them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ajuste un modèle entraîné à des images d'une autre ville, date ou d'un autre capteur &lt;b&gt;sans étiquettes&lt;/b&gt;, et écrit un nouveau paquet. Le paquet source reste tel quel. Avec quelques étiquettes du nouveau lieu, &lt;i&gt;Entraîner le modèle de Deep Learning&lt;/i&gt; avec &lt;i&gt;modèle préentraîné&lt;/i&gt; en apprend davantage ; &lt;i&gt;Suggérer des étiquettes&lt;/i&gt; indique où les dessiner.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;From an image and a model package to slum polygons in one step: &lt;i&gt;Classify Pixels Using Deep Learning&lt;/i&gt;, &lt;i&gt;Majority Filter&lt;/i&gt; (FOUR, MAJORITY) and &lt;i&gt;Raster to Polygon&lt;/i&gt; (NO_SIMPLIFY, without background), with their defaults.&lt;/p&gt;</source>
   <translation>&lt;p&gt;D'une image et d'un paquet de modèle aux polygones de bidonvilles en une seule étape : &lt;i&gt;Classer des pixels à l'aide du Deep Learning&lt;/i&gt;, &lt;i&gt;Filtre majoritaire&lt;/i&gt; (FOUR, MAJORITY) et &lt;i&gt;Raster vers polygones&lt;/i&gt; (NO_SIMPLIFY, sans arrière-plan), avec leurs valeurs par défaut.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Give the same model type, backbone, batch size and chip size as the training will have. The rate is an output, which a graphical model can pass to the training.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Indiquez le même type de modèle, le même réseau dorsal, la même taille de lot et la même taille d'imagette que pour l'entraînement. Le taux est une sortie, qu'un modèle graphique peut transmettre à l'entraînement.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;If something does not work, the report says what, and the tool fails with the same message.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Si quelque chose ne fonctionne pas, le rapport dit quoi, et l'outil échoue avec le même message.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Installs PyTorch and the other packages of the deep learning engine into a separate environment in your data folder. QGIS's Python is not touched, and removing the folder removes everything; REMOVE does that too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Installe PyTorch et les autres paquets du moteur de Deep Learning dans un environnement à part, dans votre dossier de données. Le Python de QGIS n'est pas touché, et il suffit d'effacer le dossier pour tout supprimer ; REMOVE le fait aussi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;It downloads about 0.4 GB (CPU) or 3 GB (CUDA), checks every package but PyTorch against its hash, and tests the engine before it counts as installed. If it is stopped, is killed or fails, run it again: it continues where it stopped, and repairs what is incomplete. The log is &lt;i&gt;install.log&lt;/i&gt; in the same folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;L'outil télécharge environ 0,4 Go (CPU) ou 3 Go (CUDA), vérifie l'empreinte de chaque paquet sauf PyTorch, et teste le moteur avant de le considérer comme installé. S'il est arrêté, interrompu ou échoue, relancez-le : il reprend où il en était et répare ce qui est resté inachevé. Le journal est &lt;i&gt;install.log&lt;/i&gt;, dans le même dossier.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Labels in another CRS are transformed. The image is resampled bilinearly and labels by the nearest cell, on a grid that starts at the image's upper left corner. A chip that would reach over the image's edge is moved inwards. Labels of value 0 are background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les étiquettes dans un autre SCR sont transformées. L'image est rééchantillonnée de façon bilinéaire et les étiquettes selon la cellule la plus proche, sur une grille qui commence au coin supérieur gauche de l'image. Une imagette qui dépasserait le bord de l'image est décalée vers l'intérieur. Les étiquettes de valeur 0 sont l'arrière-plan.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Look at it before you train: shifted labels, a class that hardly occurs, or black chips are easy to see.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Regardez-la avant d'entraîner : des étiquettes décalées, une classe presque absente ou des imagettes noires se voient aussitôt.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a polygon of each patch of four-connected cells with the same class value. NoData makes no polygon; value 0 does, as in ArcGIS, unless &lt;i&gt;Drop the background&lt;/i&gt; is ticked. &lt;i&gt;Class values&lt;/i&gt; limits the polygons to some classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crée un polygone pour chaque tache de cellules de même valeur de classe reliées par leurs côtés. NoData ne donne pas de polygone ; la valeur 0 en donne, comme dans ArcGIS, sauf si &lt;i&gt;Ignorer l'arrière-plan&lt;/i&gt; est coché. &lt;i&gt;Valeurs de classe&lt;/i&gt; limite les polygones à certaines classes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Mask polygons limit chips to places where the labels are complete: only chips wholly inside are made.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les polygones de masque limitent les imagettes aux endroits où les étiquettes sont complètes : seules celles qui sont entièrement à l'intérieur sont créées.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures how good a classification is: compares a class raster, or polygons, with ground truth, cell by cell, over the whole area or at random points. Both may be in any CRS; they are compared on the class raster's cells, and a cell takes the truth at its centre. Polygons are compared with polygons on cells as large as those of the image for the report.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Dit ce que vaut une classification : compare un raster de classes, ou des polygones, avec la vérité terrain, cellule par cellule, sur toute la zone ou en des points aléatoires. Les deux peuvent être dans n'importe quel SCR ; la comparaison se fait sur les cellules du raster de classes, et une cellule prend la vérité en son centre. Des polygones sont comparés avec des polygones sur des cellules de la taille de celles de l'image pour le rapport.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Nécessite le moteur de Deep Learning : exécutez une fois &lt;i&gt;Installer le moteur de Deep Learning&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;No package is written when the adapted model gives nearly all cells one class, or when self-training moves the share of the classes beyond what is plausible.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Aucun paquet n'est écrit lorsque le modèle adapté donne une seule classe à presque toutes les cellules, ou lorsque l'auto-apprentissage déplace la part des classes au-delà du plausible.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Normalisation and probabilities are part of the file. It takes cells divided by 255, as Deepness gives them, and carries the metadata that Deepness reads: class names, resolution, tile size and overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La normalisation et les probabilités font partie du fichier. Il prend des cellules divisées par 255, comme les donne Deepness, et porte les métadonnées que Deepness lit : noms des classes, résolution, taille de tuile et chevauchement.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nothing in the package is run.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Rien de ce que contient le paquet n'est exécuté.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Only cells that all of them and the truth know are compared. A cell of the wrong class is both a false alarm and a miss.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Seules sont comparées les cellules que tous et la vérité terrain connaissent. Une cellule de la mauvaise classe est à la fois fausse alerte et omission.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Patches below the minimum area are left out, and holes below it are filled. Features with too many vertices are halved along lines of the cell grid until none has more.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les taches inférieures à la superficie minimale sont omises, et les trous plus petits sont comblés. Les entités qui ont trop de sommets sont coupées en deux le long des lignes de la grille jusqu'à ce qu'aucune n'en ait plus.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;People come from population rasters. Their share is the number of people in mapped slums, divided by the number of all people in the same area. Give the administrative boundaries, the urban ground, or both: then only people on urban ground within the boundaries are counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les habitants viennent de rasters de population. Leur part est le nombre d'habitants des bidonvilles cartographiés, divisé par celui de tous les habitants de la même zone. Donnez les limites administratives, la zone urbaine, ou les deux : alors seuls les habitants de la zone urbaine dans ces limites sont comptés.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Rasters hold the record as metadata, GeoPackages in their metadata table, HTML pages in their head and at their end, model packages in their definition, chip folders as provenance.json. Other formats, such as CSV and Shapefile, hold none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les rasters portent l'enregistrement comme métadonnée, les GeoPackages dans leur table de métadonnées, les pages HTML dans leur en-tête et à la fin, les paquets de modèle dans leur définition, les dossiers d'imagettes comme provenance.json. D'autres formats, comme CSV et Shapefile, n'en portent pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Removes single cells and frayed edges from a class raster: a cell takes the value that most of its neighbours have, if these lie next to each other around it. This is the rule of ArcGIS's tool of the same name, not a mode filter.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Supprime les cellules isolées et les bords effilochés d'un raster de classes : une cellule prend la valeur qu'ont la plupart de ses voisines, si celles-ci se suivent autour d'elle. C'est la règle de l'outil d'ArcGIS du même nom, pas un filtre modal.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Reports SDG indicator 11.1.1, the share of the urban population that lives in slums, for one date or more and for each administrative unit: as a page for screen and paper, as a table, and as JSON for other programs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Présente l'indicateur ODD 11.1.1, la part de la population urbaine qui vit dans des bidonvilles, pour une date ou plus et pour chaque unité administrative : en page pour l'écran et le papier, en table, et en JSON pour d'autres programmes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests where to draw labels next: squares of an image, ranked by how much labels there would improve the model. Draw all slums inside the first places, export chips with the places as &lt;i&gt;Mask polygons&lt;/i&gt;, and continue training the model with &lt;i&gt;Train Deep Learning Model&lt;/i&gt; (&lt;i&gt;Pretrained model&lt;/i&gt;), on old and new chips together.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Indique où dessiner les prochaines étiquettes : des carrés d'une image, classés selon ce que des étiquettes à cet endroit apprendraient au modèle. Dessinez tous les bidonvilles dans les premiers lieux, exportez des imagettes avec les lieux comme &lt;i&gt;polygones de masque&lt;/i&gt;, puis poursuivez avec &lt;i&gt;Entraîner le modèle de Deep Learning&lt;/i&gt; à partir du modèle (&lt;i&gt;modèle préentraîné&lt;/i&gt;), avec les anciennes et les nouvelles imagettes ensemble.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums up slums in square cells, 100 m by default, or in administrative units: the share of slum, its area, and on request the mean confidence, the people and the buildings in slums. The result is a layer of polygons and a GeoTIFF. Such grids can be published where outlines of slums would expose the people who live there.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Additionne les bidonvilles dans des cellules carrées, de 100 m par défaut, ou dans des unités administratives : la part de bidonville, sa superficie et, sur demande, la confiance moyenne, les habitants et les bâtiments dans les bidonvilles. Le résultat est une couche de polygones et un GeoTIFF. De telles grilles peuvent être publiées là où les contours des bidonvilles exposeraient ceux qui y vivent.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The dates are polygons or class rasters, each in its own CRS; both kinds may be mixed. Rasters are compared along their cells' edges, polygons along their own lines: nothing is resampled. Polygons that overlap count once. Ground that is NoData on any date, or beyond a raster's edge, is not compared on any date. In layers with a field gridcode, as Raster to Polygon makes them, polygons of value 0 are background. The CRS of the result is that of the earliest date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les dates sont des polygones ou des rasters de classes, chacun dans son propre SCR ; les deux types peuvent être mélangés. Les rasters sont comparés le long des bords de leurs cellules, les polygones le long de leurs propres lignes : rien n'est rééchantillonné. Les polygones qui se superposent comptent une seule fois. Ce qui est NoData à une date, ou au-delà du bord d'un raster, n'est comparé à aucune. Dans les couches qui ont un champ gridcode, comme celles que crée Raster vers polygones, les polygones de valeur 0 sont l'arrière-plan. Le SCR du résultat est celui de la date la plus ancienne.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is classified, and the entropy of the class probabilities taken as uncertainty. A place's score is the product of three shares: its mean uncertainty, how different it looks from places labelled or chosen before (means, deviations and texture of the bands; 2 standard deviations count in full), and how far it is from the places chosen before (the distance of evenly spread places counts in full). Places do not overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;L'image est classée et l'entropie des probabilités de classe est prise comme incertitude. Le score d'un lieu est le produit de trois parts : son incertitude moyenne, sa différence d'aspect avec ce qui est déjà étiqueté ou choisi (moyennes, écarts et texture des bandes ; 2 écarts comptent en entier) et sa distance aux lieux déjà choisis (la distance de lieux répartis régulièrement compte en entier). Les lieux ne se chevauchent pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is read, classified and written in tiles, so its size does not matter. Tiles overlap by the padding, which is rounded up to a multiple of 32 cells so that the answer does not depend on how the image was cut. Cells that are NoData in all bands stay NoData (255); 0 is background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;L'image est lue, classée et écrite par tuiles : sa taille n'a donc pas d'importance. Les tuiles se chevauchent de la marge, arrondie au multiple supérieur de 32 cellules pour que la réponse ne dépende pas du découpage de l'image. Les cellules qui sont NoData dans toutes les bandes restent NoData (255) ; 0 est l'arrière-plan.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The network learns from up to 50 batches while the rate rises from 0.000001 to 1, or until the loss diverges. The chosen rate is near the middle of the longest fall of the smoothed loss, as in arcgis.learn's &lt;i&gt;lr_find&lt;/i&gt;. The weights learnt on the way are discarded.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le réseau apprend sur 50 lots au plus pendant que le taux monte de 0.000001 à 1, ou jusqu'à ce que la perte diverge. Le taux retenu se situe vers le milieu de la plus longue descente de la perte lissée, comme dans &lt;i&gt;lr_find&lt;/i&gt; d'arcgis.learn. Rien de ce qui est appris n'est conservé.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The page names the definition of slums, the method, what to keep in mind, and every file that the figures come from, with its date and SHA-256. Write the definition into &lt;i&gt;Definition of slums&lt;/i&gt;: a share without one cannot be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La page nomme la définition des bidonvilles, la méthode, ce qu'il faut garder à l'esprit et chaque fichier dont viennent les chiffres, avec sa date et son SHA-256. Écrivez la définition dans &lt;i&gt;Définition des bidonvilles&lt;/i&gt; : une part sans définition ne peut être comparée.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The result has colours, class names and overviews.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le résultat a des couleurs, des noms de classes et des aperçus.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The truth must not have been used in training, otherwise the figures flatter the model.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La vérité terrain ne doit pas avoir servi à l'entraînement, sinon les chiffres sont flatteurs.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;This is an estimate from images and not the official value, which counts households in surveys and censuses.&lt;/p&gt;</source>
   <translation>&lt;p&gt;C'est une estimation à partir d'images et non la valeur officielle, qui compte des ménages dans des enquêtes et des recensements.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;To use a Python of your own instead, name it under &lt;i&gt;Settings &amp;gt; Options &amp;gt; Processing &amp;gt; Providers &amp;gt; Slum Extractor&lt;/i&gt; or in the environment variable SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Pour utiliser votre propre Python, indiquez-le sous &lt;i&gt;Préférences &amp;gt; Options &amp;gt; Traitement &amp;gt; Fournisseurs de traitements &amp;gt; Slum Extractor&lt;/i&gt; ou dans la variable d'environnement SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a U-Net on chip folders and writes a model package (.dlpk), which holds all that classification needs: weights, bands, normalisation, cell size and classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Entraîne un U-Net sur des dossiers d'imagettes et écrit un paquet de modèle (.dlpk), qui contient tout ce que la classification nécessite : poids, bandes, normalisation, taille de cellule et classes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Two columns follow, from which Track Slum Growth estimates areas: &lt;b&gt;MapAreaHa&lt;/b&gt;, the hectares mapped as the class, and &lt;b&gt;Design&lt;/b&gt;, the sampling or EVERY_CELL.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Suivent deux colonnes, dont « Suivre la croissance des bidonvilles » estime les superficies : &lt;b&gt;MapAreaHa&lt;/b&gt;, les hectares cartographiés dans la classe, et &lt;b&gt;Design&lt;/b&gt;, l'échantillonnage ou EVERY_CELL.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Uncertainty is a guide, not an error map: a model can be sure and wrong. Label one or two places of your own choice as well, where the map looks wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;L'incertitude est un guide, pas une carte des erreurs : un modèle peut être sûr et se tromper. Étiquetez aussi un ou deux lieux de votre choix, là où la carte semble fausse.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use it when an export was interrupted before they were written, or when chips were added or removed by hand. Chips and labels are not changed; names and colours of classes are kept where the old files can still be read.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Utilisez-le si une exportation s'est terminée sans eux, ou si des imagettes ont été ajoutées ou enlevées à la main. Les imagettes et les étiquettes ne sont pas modifiées ; les noms et les couleurs des classes sont conservés si les anciens fichiers sont encore lisibles.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use the single tools, or the graphical model of the same chain, to change a setting in between.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Utilisez les outils séparés, ou le modèle graphique de la même chaîne, pour changer un réglage intermédiaire.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;When &lt;i&gt;Dates&lt;/i&gt; is empty, the date of each layer is read from its temporal range, otherwise from its name or file name (slums_2019.gpkg, slums_2019-03-15.tif), otherwise from a field named date or year. A year alone counts as its middle. In a model, and wherever names say nothing, give &lt;i&gt;Dates&lt;/i&gt; in the order of the layers.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Si &lt;i&gt;Dates&lt;/i&gt; est vide, la date de chaque couche est lue dans sa plage temporelle, sinon dans son nom ou son nom de fichier (slums_2019.gpkg, slums_2019-03-15.tif), sinon dans un champ nommé date ou year. Une année seule compte comme son milieu. Dans un modèle, et partout où les noms ne disent rien, indiquez &lt;i&gt;Dates&lt;/i&gt; dans l'ordre des couches.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With NO_SIMPLIFY the polygons follow the cells' edges exactly and convert back to the same raster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Avec NO_SIMPLIFY, les polygones suivent exactement les bords des cellules et se reconvertissent en un raster identique.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With SIMPLIFY the stairs of the cells' edges become fewer and straighter lines. Neighbours keep one border, so there is no gap, no overlap and no invalid polygon, and no line passes a cell's centre: the polygons still convert back to the same raster. The tolerance is half a cell at most, for that reason.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Avec SIMPLIFY, les escaliers des bords de cellules deviennent des lignes moins nombreuses et plus droites. Les voisins gardent une limite commune : il n'y a donc ni trou, ni superposition, ni polygone non valide, et aucune ligne ne franchit le centre d'une cellule : les polygones redonnent toujours le même raster. C'est pourquoi la tolérance est d'une demi-cellule au plus.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network access for the ImageNet weights, give a file of encoder weights, NONE, or PACKAGE with the backbone timm:tf_efficientnet_lite0, whose weights come with the engine. Encoders without pretrained weights are never frozen.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sans réseau pour les poids ImageNet, indiquez un fichier de poids de l'encodeur, NONE, ou PACKAGE avec le réseau dorsal timm:tf_efficientnet_lite0, dont les poids sont fournis avec le moteur que l'extension installe. Les encodeurs sans poids préentraînés ne sont jamais gelés.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network: on a machine of the same system and Python, fill a folder with wheels (FILL_WHEEL_FOLDER), copy it to this machine, and give it as WHEEL_FOLDER. Proxy and certificates are taken from QGIS's options.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sans réseau : sur une machine qui a le même système et le même Python, remplissez un dossier de paquets wheel (FILL_WHEEL_FOLDER), transférez-le et indiquez-le dans WHEEL_FOLDER. Le proxy et les certificats sont ceux des options de QGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page about a model package: network, bands, cell size, classes with their colours, normalisation, metrics, pictures and files, and whether this toolbox can run it and, if not, why.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit une page sur un paquet de modèle : réseau, bandes, taille de cellule, classes avec leurs couleurs, normalisation, métriques, images et fichiers, et si cette boîte à outils peut l'exécuter et, sinon, pourquoi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page that shows a chip folder: chips with their labels laid over, how often each class occurs, cell size and bands, histograms, and where the chips lie.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit une page qui montre un dossier d'imagettes : des imagettes avec leurs étiquettes superposées, la fréquence de chaque classe, la taille de cellule et les bandes, des histogrammes et l'emplacement des imagettes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the files that describe a chip folder (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) again from the chips themselves.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit de nouveau les fichiers qui décrivent un dossier d'imagettes (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) à partir des imagettes elles-mêmes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the model of a package as an ONNX file, for programs other than this toolbox: the Deepness plugin of QGIS, onnxruntime, and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit le modèle d'un paquet dans un fichier ONNX, pour d'autres programmes que cette boîte à outils : l'extension Deepness de QGIS, onnxruntime, etc.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.</source>
   <translation>Un Python de 3.10 à 3.14. Vide : celui de QGIS, qui est seulement copié, ou un de ceux du système.</translation>
  </message>
  <message>
   <source>A band for each figure; the first is the share in percent.</source>
   <translation>Une bande par chiffre ; la première est la part en pour cent.</translation>
  </message>
  <message>
   <source>A building counts where the centre of its bounding box is; the layer is the same for all dates.</source>
   <translation>Un bâtiment compte là où se trouve le milieu de son rectangle englobant ; la couche est la même pour toutes les dates.</translation>
  </message>
  <message>
   <source>A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is narrower or smaller is a sliver: it comes from offsets between images and from uncertain edges, and is listed separately.</source>
   <translation>Un changement compte comme nouveau ou disparu là où il fait au moins {} m de large et au moins {} m² de superficie. Ce qui est plus étroit ou plus petit est un polygone parasite : il vient de décalages entre les images et de limites incertaines, et il est indiqué à part.</translation>
  </message>
  <message>
   <source>A chip covers {:.6g} x {:.6g} {}.</source>
   <translation>Une imagette couvre {:.6g} x {:.6g} {}.</translation>
  </message>
  <message>
   <source>A feature with a smaller share of its area in a chip is left out of that chip.</source>
   <translation>Une entité dont une plus petite part de la superficie est dans une imagette est omise de cette imagette.</translation>
  </message>
  <message>
   <source>A few chips of the new place, of the model's classes. They measure the model before and after; SELF_TRAINING also learns from two thirds of them. Several folders: separated by ;</source>
   <translation>Quelques imagettes du nouveau lieu, des classes du modèle. Elles mesurent le modèle avant et après ; SELF_TRAINING apprend aussi à partir des deux tiers d'entre elles. Plusieurs dossiers : séparés par ;</translation>
  </message>
  <message>
   <source>A hit is the class on both sides, a miss in truth only, a false alarm in the classification only. White was not compared.</source>
   <translation>Une détection correcte est la classe des deux côtés, une omission seulement dans la vérité terrain, une fausse alerte seulement dans la classification. Le blanc n'a pas été comparé.</translation>
  </message>
  <message>
   <source>A hundredth of the area</source>
   <translation>Un centième de la superficie</translation>
  </message>
  <message>
   <source>A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip is set up, mostly PyPI.</source>
   <translation>Un miroir de PyPI ; les fichiers doivent être ceux de PyPI, car l'empreinte de chacun est vérifiée. Vide : selon la configuration de pip, le plus souvent PyPI.</translation>
  </message>
  <message>
   <source>A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.</source>
   <translation>Un SCR projeté. Vide : celui des bidonvilles, ou un SCR équivalent autour d'eux si le leur est en degrés.</translation>
  </message>
  <message>
   <source>A row for each unit and date: .gpkg or .csv.</source>
   <translation>Une ligne par unité et par date : .gpkg ou .csv.</translation>
  </message>
  <message>
   <source>A second image of the same place, written to the folder images2.</source>
   <translation>Une seconde image du même lieu, découpée dans le dossier images2.</translation>
  </message>
  <message>
   <source>A true object counts as found, and a classified one as right, when at least this share of its area is the class on the other side too.</source>
   <translation>Un objet vrai compte comme trouvé, et un objet classé comme correct, si au moins cette part de sa superficie est aussi de cette classe de l'autre côté.</translation>
  </message>
  <message>
   <source>AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), otherwise CPU (about 0.4 GB and 1.4 GB).</source>
   <translation>AUTO : CUDA si le pilote et la carte NVIDIA sont assez récents (environ 3 Go à télécharger, 8 Go sur le disque), sinon CPU (environ 0,4 Go et 1,4 Go).</translation>
  </message>
  <message>
   <source>AUTO: the GPU if there is one. GPU: fails if there is none.</source>
   <translation>AUTO : le GPU s'il y en a un. GPU : échoue s'il n'y en a pas.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Exactitude</translation>
  </message>
  <message>
   <source>Accuracy and growth</source>
   <translation>Exactitude et croissance</translation>
  </message>
  <message>
   <source>Accuracy assessment points</source>
   <translation>Points d'évaluation de l'exactitude</translation>
  </message>
  <message>
   <source>Accuracy assessment points of the dates</source>
   <translation>Points d'évaluation de l'exactitude des dates</translation>
  </message>
  <message>
   <source>Accuracy of {}</source>
   <translation>Exactitude de {}</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Rapport d'exactitude</translation>
  </message>
  <message>
   <source>Adapt Deep Learning Model</source>
   <translation>Adapter le modèle de Deep Learning</translation>
  </message>
  <message>
   <source>Adaptation report</source>
   <translation>Rapport d'adaptation</translation>
  </message>
  <message>
   <source>Add the image to the map first, and open this step again.</source>
   <translation>Ajoutez d'abord l'image à la carte, puis rouvrez cette étape.</translation>
  </message>
  <message>
   <source>Additional input raster</source>
   <translation>Raster en entrée supplémentaire</translation>
  </message>
  <message>
   <source>Additional models</source>
   <translation>Modèles supplémentaires</translation>
  </message>
  <message>
   <source>Additional rasters</source>
   <translation>Rasters supplémentaires</translation>
  </message>
  <message>
   <source>Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must reach the rasters by the same paths. Only use a cluster of your own: anyone who can send it work can run programs on it.</source>
   <translation>Adresse d'un ordonnanceur dask, comme 'tcp://host:8786' ou 'tls://host:8786' : ses processus classent. Ils doivent accéder aux rasters par les mêmes chemins. N'utilisez que votre propre cluster : qui peut lui envoyer du travail peut y exécuter des programmes.</translation>
  </message>
  <message>
   <source>Administrative boundaries</source>
   <translation>Limites administratives</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All areas together</source>
   <translation>Toutes les zones ensemble</translation>
  </message>
  <message>
   <source>All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.</source>
   <translation>Toutes les classes du modèle deviennent des polygones : {}. Donnez SLUM_VALUES pour n'avoir que ceux des bidonvilles.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All people</source>
   <translation>Tous les habitants</translation>
  </message>
  <message>
   <source>All tools</source>
   <translation>Tous les outils</translation>
  </message>
  <message>
   <source>All {} cells that are known on both sides were compared.</source>
   <translation>Les {} cellules connues des deux côtés ont toutes été comparées.</translation>
  </message>
  <message>
   <source>Also keep chips without labels (ground without slums)</source>
   <translation>Garder aussi les imagettes sans étiquettes (terrain sans bidonvilles)</translation>
  </message>
  <message>
   <source>An object is a patch of cells that touch along their edges. A true object is found when at least the least share of its area (see below) was classified as its class, and a classified one is invented when less than that share of its area is the class in truth.</source>
   <translation>Un objet est une tache de cellules qui se touchent par leurs côtés. Un objet vrai est trouvé si au moins la part minimale de sa superficie (voir ci-dessous) a été classée dans sa classe, et un objet classé est inventé si moins de cette part de sa superficie est de cette classe dans la vérité terrain.</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Une autre classe</translation>
  </message>
  <message>
   <source>Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.</source>
   <translation>Tout paquet : .dlpk, .emd ou son texte JSON, y compris de modèles que seul ArcGIS peut exécuter.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'name value;name value'. Accepted are class_balancing, mixup, focal_loss (True or False), ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), balanced_sampling, chip_size and monitor. They override the parameters.</source>
   <translation>Dans la forme d'ArcGIS, 'nom valeur;nom valeur'. Sont connus class_balancing, mixup, focal_loss (True ou False), ignore_classes (valeurs de classe), dice_loss_fraction (0 à 1), dice_loss_average (micro ou macro), balanced_sampling, chip_size et monitor ; ils l'emportent sur les paramètres.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'padding 100;batch_size 8'. Overrides the fields above.</source>
   <translation>Dans la forme d'ArcGIS, 'padding 100;batch_size 8'. Ce qui est indiqué ici l'emporte sur les champs ci-dessus.</translation>
  </message>
  <message>
   <source>Area in the whole map</source>
   <translation>Surface dans toute la carte</translation>
  </message>
  <message>
   <source>Area of each class on the ground, of {} ha compared</source>
   <translation>Superficie de chaque classe au sol, sur {} ha comparés</translation>
  </message>
  <message>
   <source>Area of slums and its growth since the date before, as mapped and as estimated from the reference sample</source>
   <translation>Superficie des bidonvilles et sa croissance depuis la date précédente, selon la carte et selon l'échantillon de référence</translation>
  </message>
  <message>
   <source>Area of slums, {}: {}</source>
   <translation>Superficie des bidonvilles, {} : {}</translation>
  </message>
  <message>
   <source>Area of the classes in hectares</source>
   <translation>Superficie des classes en hectares</translation>
  </message>
  <message>
   <source>Area, patches and confidence of each class</source>
   <translation>Superficie, taches et confiance de chaque classe</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Superficies</translation>
  </message>
  <message>
   <source>Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all.</source>
   <translation>Les superficies sont ellipsoïdales. Le terrain qui est NoData à une date est exclu à toutes.</translation>
  </message>
  <message>
   <source>Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.</source>
   <translation>Les superficies découlent des parts arrondies, et les intervalles sont élargis au multiple suivant. 0 : sans arrondi.</translation>
  </message>
  <message>
   <source>Areas labelled already</source>
   <translation>Zones déjà étiquetées</translation>
  </message>
  <message>
   <source>Areas of the same name are one unit. Empty: the first text field.</source>
   <translation>Les zones de même nom sont une seule unité. Vide : le premier champ texte.</translation>
  </message>
  <message>
   <source>As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.</source>
   <translation>Comme dans 1;2, pour les cellules et les polygones. Vide : toute valeur sauf 0 et NoData.</translation>
  </message>
  <message>
   <source>At most about {}, at the pace of the last such run here.</source>
   <translation>Au plus environ {}, au rythme de la dernière exécution de ce type ici.</translation>
  </message>
  <message>
   <source>At most {} million cells; each raster takes up to {} MB.</source>
   <translation>Au plus {} millions de cellules ; chaque raster occupe jusqu'à {} Mo.</translation>
  </message>
  <message>
   <source>Augmentation parameters</source>
   <translation>Paramètres d'augmentation</translation>
  </message>
  <message>
   <source>Average over eight flips and rotations of the image: slightly better, eight times slower.</source>
   <translation>Moyenne des huit retournements et rotations de l'image : un peu meilleur, huit fois plus lent.</translation>
  </message>
  <message>
   <source>Backbone model</source>
   <translation>Modèle de réseau dorsal (backbone)</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Arrière-plan</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Bands for the model</source>
   <translation>Bandes pour le modèle</translation>
  </message>
  <message>
   <source>Bands: {}.</source>
   <translation>Bandes : {}.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Taille de lot</translation>
  </message>
  <message>
   <source>Blacken around feature</source>
   <translation>Noircir autour de l'entité</translation>
  </message>
  <message>
   <source>Block size in metres</source>
   <translation>Taille de bloc en mètres</translation>
  </message>
  <message>
   <source>Boundaries</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Buffer radius</source>
   <translation>Rayon du tampon</translation>
  </message>
  <message>
   <source>Build of PyTorch</source>
   <translation>Version compilée de PyTorch</translation>
  </message>
  <message>
   <source>Buildings</source>
   <translation>Bâtiments</translation>
  </message>
  <message>
   <source>Buildings in slums</source>
   <translation>Bâtiments dans les bidonvilles</translation>
  </message>
  <message>
   <source>By administrative unit</source>
   <translation>Par unité administrative</translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Par date</translation>
  </message>
  <message>
   <source>By period</source>
   <translation>Par période</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Octets</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>SCR</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>SCR de la grille</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>Fichiers CSV (*.csv)</translation>
  </message>
  <message>
   <source>Cell size for two polygon layers</source>
   <translation>Taille de cellule pour deux couches de polygones</translation>
  </message>
  <message>
   <source>Cell size in metres</source>
   <translation>Taille de cellule en mètres</translation>
  </message>
  <message>
   <source>Cell size in units of the raster's CRS</source>
   <translation>Taille de cellule dans les unités du SCR du raster</translation>
  </message>
  <message>
   <source>Cell size of the chips, for example 0.8. Empty: the raster's own.</source>
   <translation>Taille de cellule des imagettes, par exemple 0.8. Vide : celle du raster.</translation>
  </message>
  <message>
   <source>Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, otherwise that of the image, otherwise 1 m.</source>
   <translation>Taille de cellule des images d'où proviennent les bidonvilles. Vide : la plus petite des rasters parmi les dates, sinon celle de l'image, sinon 1 m.</translation>
  </message>
  <message>
   <source>Cell size to classify at, the same for all packages. Empty: the raster's own if the models were trained near it.</source>
   <translation>Taille de cellule de la classification, la même pour tous les paquets. Vide : celle du raster si les modèles ont été entraînés près d'elle.</translation>
  </message>
  <message>
   <source>Cell size to classify at. Empty: the raster's own if the model was trained near it, otherwise the model's.</source>
   <translation>Taille de cellule à laquelle classer. Vide : celle du raster si le modèle a été entraîné à une taille proche, sinon celle du modèle.</translation>
  </message>
  <message>
   <source>Cell size: {}.</source>
   <translation>Taille de cellule : {}.</translation>
  </message>
  <message>
   <source>Cells below the least count</source>
   <translation>Cellules sous l'effectif minimal</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a column. 0: as high as a chip.</source>
   <translation>Cellules d'une imagette à la suivante le long d'une colonne. 0 : la hauteur d'une imagette.</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.</source>
   <translation>Cellules d'une imagette à la suivante le long d'une ligne. 0 : la largeur d'une imagette, donc sans chevauchement.</translation>
  </message>
  <message>
   <source>Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.</source>
   <translation>Cellules de contexte de chaque côté d'une tuile, au moins. Vide : un quart de la taille d'imagette du modèle.</translation>
  </message>
  <message>
   <source>Cells of equal area</source>
   <translation>Cellules de même superficie</translation>
  </message>
  <message>
   <source>Cells or units</source>
   <translation>Cellules ou unités</translation>
  </message>
  <message>
   <source>Cells or units made by Summarize Slums By Grid: the dashboard's map shows their share of slum.</source>
   <translation>Cellules ou unités faites par « Résumer les bidonvilles par grille » : la carte du tableau de bord montre leur part de bidonville.</translation>
  </message>
  <message>
   <source>Cells that the majority filter changed: {} of {} ({}).</source>
   <translation>Cellules modifiées par le filtre majoritaire : {} sur {} ({}).</translation>
  </message>
  <message>
   <source>Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown alone. 0: no limit.</source>
   <translation>Les cellules qui ont moins de personnes dans les bidonvilles, ou moins de bâtiments si aucune population n'est donnée, ne sont pas montrées seules. 0 : pas de limite.</translation>
  </message>
  <message>
   <source>Change from {} to {}</source>
   <translation>Changement de {} à {}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Changes below {:.2f} m of width or {:.1f} m² are slivers.</source>
   <translation>Les changements de moins de {:.2f} m de large ou de {:.1f} m² sont des polygones parasites.</translation>
  </message>
  <message>
   <source>Changes that are narrower are slivers. Empty: 3 cells. 0: no limit.</source>
   <translation>Les changements plus étroits sont des polygones parasites. Vide : 3 cellules. 0 : pas de limite.</translation>
  </message>
  <message>
   <source>Changes that are smaller are slivers. Empty: 4 times the square of the least width. 0: no limit.</source>
   <translation>Les changements plus petits sont des polygones parasites. Vide : 4 fois le carré de la largeur minimale. 0 : pas de limite.</translation>
  </message>
  <message>
   <source>Check Deep Learning Engine</source>
   <translation>Vérifier le moteur de Deep Learning</translation>
  </message>
  <message>
   <source>Check the accuracy…</source>
   <translation>Vérifier l'exactitude…</translation>
  </message>
  <message>
   <source>Check the deep learning engine…</source>
   <translation>Vérifier le moteur de Deep Learning…</translation>
  </message>
  <message>
   <source>Check…</source>
   <translation>Vérifier…</translation>
  </message>
  <message>
   <source>Chip folder to validate with, instead of a share of the training chips. Several: separated by ;</source>
   <translation>Dossier d'imagettes pour la validation, à la place d'une part des imagettes d'entraînement. Plusieurs : séparés par ;</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Taille d'imagette</translation>
  </message>
  <message>
   <source>Chips are cut again, rotated by each further multiple of this angle in degrees.</source>
   <translation>Les imagettes sont découpées de nouveau, tournées à chaque pas de cet angle en degrés.</translation>
  </message>
  <message>
   <source>Chips of {} x {} cells.</source>
   <translation>Imagettes de {} x {} cellules.</translation>
  </message>
  <message>
   <source>Chips per training step. Empty: chosen to fit the memory. Choose fewer if memory runs out.</source>
   <translation>Imagettes par pas d'entraînement. Vide : choisi selon la mémoire. Choisissez-en moins si la mémoire est épuisée.</translation>
  </message>
  <message>
   <source>Chips with labels</source>
   <translation>Imagettes avec étiquettes</translation>
  </message>
  <message>
   <source>Chips without any labelled cell are left out (ONLY_TILES_WITH_FEATURES): the ground beside slums in the other chips already shows what is not a slum. Tick it (ALL_TILES) if there are few chips, or if the model marks slums where there are none.</source>
   <translation>Les imagettes sans aucune cellule étiquetée sont laissées de côté (ONLY_TILES_WITH_FEATURES) : le terrain à côté des bidonvilles dans les autres imagettes montre déjà ce qui n'en est pas un. Cochez (ALL_TILES) s'il y a peu d'imagettes, ou si le modèle marque des bidonvilles là où il n'y en a pas.</translation>
  </message>
  <message>
   <source>Choose a folder (required)</source>
   <translation>Choisissez un dossier (obligatoire)</translation>
  </message>
  <message>
   <source>Choose an image and a model package first.</source>
   <translation>Choisissez d'abord une image et un paquet de modèle.</translation>
  </message>
  <message>
   <source>Choose the bands by name</source>
   <translation>Choisir les bandes par leur nom</translation>
  </message>
  <message>
   <source>Chosen by memory</source>
   <translation>Selon la mémoire</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class data (boundaries or class raster)</source>
   <translation>Données de classe (limites ou raster de classes)</translation>
  </message>
  <message>
   <source>Class of interest</source>
   <translation>Classe d'intérêt</translation>
  </message>
  <message>
   <source>Class raster or polygons</source>
   <translation>Raster de classes ou polygones</translation>
  </message>
  <message>
   <source>Class rasters</source>
   <translation>Rasters de classes</translation>
  </message>
  <message>
   <source>Class value field</source>
   <translation>Champ de valeur de classe</translation>
  </message>
  <message>
   <source>Class value field of classified polygons</source>
   <translation>Champ de valeur de classe des polygones classés</translation>
  </message>
  <message>
   <source>Class value field of polygons</source>
   <translation>Champ de valeur de classe des polygones</translation>
  </message>
  <message>
   <source>Class value of each cell, with the names and colours of the classes, in the format of its ending.</source>
   <translation>Valeur de classe de chaque cellule, avec les noms et couleurs des classes, dans le format de son extension.</translation>
  </message>
  <message>
   <source>Class values</source>
   <translation>Valeurs de classe</translation>
  </message>
  <message>
   <source>Class values of slums</source>
   <translation>Valeurs de classe des bidonvilles</translation>
  </message>
  <message>
   <source>Class {}</source>
   <translation>Classe {}</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>Classes : {}.</translation>
  </message>
  <message>
   <source>Classification report</source>
   <translation>Rapport de classification</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Classé</translation>
  </message>
  <message>
   <source>Classified as</source>
   <translation>Classé comme</translation>
  </message>
  <message>
   <source>Classified raster</source>
   <translation>Raster classé</translation>
  </message>
  <message>
   <source>Classified_Tiles is the format for pixel classification, which is what this toolbox trains.</source>
   <translation>Classified_Tiles est le format pour la classification de pixels, que cette boîte à outils entraîne.</translation>
  </message>
  <message>
   <source>Classifies the visible part of the map, at most 2 million cells, as a temporary layer.</source>
   <translation>Classe ce que la carte montre maintenant, au plus 2 millions de cellules, en couche temporaire.</translation>
  </message>
  <message>
   <source>Classify Pixels Using Deep Learning</source>
   <translation>Classer des pixels à l'aide du Deep Learning</translation>
  </message>
  <message>
   <source>Classify this image, or one of another date, and get polygons.</source>
   <translation>Classer cette image, ou celle d'une autre date, et obtenir des polygones.</translation>
  </message>
  <message>
   <source>Click the corners of a slum; a right-click closes its outline and opens its form. Then draw the study area: the ground where you have drawn every slum. Save both layers.</source>
   <translation>Cliquez sur les coins d'un bidonville ; un clic droit ferme son contour et ouvre son formulaire. Dessinez ensuite la zone d'étude : le terrain où vous avez dessiné tous les bidonvilles. Enregistrez les deux couches.</translation>
  </message>
  <message>
   <source>Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.</source>
   <translation>Colonne de la table attributaire du raster à enregistrer. Value, la valeur de classe, est enregistrée sous gridcode.</translation>
  </message>
  <message>
   <source>Compare Models</source>
   <translation>Comparer des modèles</translation>
  </message>
  <message>
   <source>Compare dates, on a map, in a table and on a dashboard.</source>
   <translation>Comparer des dates sur une carte, dans un tableau et sur un tableau de bord.</translation>
  </message>
  <message>
   <source>Compare the result with what is true in the test areas.</source>
   <translation>Comparez le résultat avec la réalité dans les zones de test.</translation>
  </message>
  <message>
   <source>Compare this class only, such as that of slums: all others count as background on both sides. Empty: all classes.</source>
   <translation>Comparer cette classe seulement, par exemple celle des bidonvilles : toutes les autres comptent comme arrière-plan des deux côtés. Vide : toutes les classes.</translation>
  </message>
  <message>
   <source>Compare this class with all others taken together. Empty: all classes but the background count together.</source>
   <translation>Comparer cette classe à toutes les autres prises ensemble. Vide : toutes les classes sauf l'arrière-plan comptent ensemble.</translation>
  </message>
  <message>
   <source>Compare this many random cells only. Empty or 0: every cell is compared.</source>
   <translation>Ne comparer que ce nombre de cellules aléatoires. Vide ou 0 : chaque cellule est comparée.</translation>
  </message>
  <message>
   <source>Compared on</source>
   <translation>Comparé sur</translation>
  </message>
  <message>
   <source>Compared on {}.</source>
   <translation>Comparaison sur {}.</translation>
  </message>
  <message>
   <source>Comparison of {} models</source>
   <translation>Comparaison de {} modèles</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <translation>Rapport de comparaison</translation>
  </message>
  <message>
   <source>Compound rate per year</source>
   <translation>Taux composé annuel</translation>
  </message>
  <message>
   <source>Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after - before) / before / years (UN-Habitat, SDG indicator 11.3.1).</source>
   <translation>Taux composé : (après / avant)^(1 / années) - 1 (FAO 1995 ; Puyravaud 2003). Taux simple : (après - avant) / avant / années (ONU-Habitat, indicateur 11.3.1 des ODD).</translation>
  </message>
  <message>
   <source>Compute Accuracy For Pixel Classification</source>
   <translation>Calculer l'exactitude pour la classification de pixels</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU, and on a CPU if a trial is faster.</source>
   <translation>Calcule le réseau en demi-précision. AUTO : sur un GPU, et sur un CPU si un essai est plus rapide.</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU. TRUE: also on a CPU with bfloat16, which is two to four times as fast and changes the class of one or two cells in a hundred. FALSE: never.</source>
   <translation>Calcule le réseau en demi-précision. AUTO : sur un GPU. TRUE : aussi sur un CPU avec bfloat16, ce qui est deux à quatre fois plus rapide et donne une autre classe à une ou deux cellules sur cent. FALSE : jamais.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.</source>
   <translation>Confiance en pour cent, telle que l'écrit « Classer des pixels à l'aide du Deep Learning » : donne la confiance moyenne des bidonvilles dans chaque cellule.</translation>
  </message>
  <message>
   <source>Confidence is the model's own estimate. How right the result is, only ground truth can say: use Draw test areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel Classification.</source>
   <translation>La confiance est l'estimation du modèle lui-même. Seule la vérité terrain peut dire à quel point le résultat est juste : utilisez Dessiner des zones de test et Vérifier l'exactitude dans le menu, ou l'outil Calculer l'exactitude pour la classification de pixels.</translation>
  </message>
  <message>
   <source>Confidence is the probability that the model gives to the class of a cell. A cell is unsure below {} %. Probabilities of a model are not an accuracy: compare the result with ground truth.</source>
   <translation>La confiance est la probabilité que le modèle donne à la classe d'une cellule. Une cellule est incertaine au-dessous de {} %. Les probabilités d'un modèle ne sont pas une exactitude : comparez le résultat à la vérité terrain.</translation>
  </message>
  <message>
   <source>Confidence raster</source>
   <translation>Raster de confiance</translation>
  </message>
  <message>
   <source>Confidence was not computed: ask for a confidence raster to have it.</source>
   <translation>La confiance n'a pas été calculée : demandez un raster de confiance pour l'obtenir.</translation>
  </message>
  <message>
   <source>Confusion matrices of the change</source>
   <translation>Matrices de confusion du changement</translation>
  </message>
  <message>
   <source>Confusion matrices of the dates</source>
   <translation>Matrices de confusion des dates</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matrice de confusion</translation>
  </message>
  <message>
   <source>Confusion matrix in {}: rows are what was classified, columns the truth</source>
   <translation>Matrice de confusion en {} : les lignes sont ce qui a été classé, les colonnes la vérité</translation>
  </message>
  <message>
   <source>Confusion matrix of the classification</source>
   <translation>Matrice de confusion de la classification</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>Planche-contact</translation>
  </message>
  <message>
   <source>Continues a run into the same output folder that was killed or cancelled, with the same parameters. The model is the same as without the interruption. If there is no such run, training starts from the beginning.</source>
   <translation>Reprend une exécution du même dossier en sortie qui a été interrompue ou annulée, avec les mêmes paramètres, et aboutit au même modèle que si elle ne l'avait pas été. S'il n'y en a pas, commence au début.</translation>
  </message>
  <message>
   <source>Correct background</source>
   <translation>Arrière-plan correct</translation>
  </message>
  <message>
   <source>Create multipart features</source>
   <translation>Créer des entités multiparties</translation>
  </message>
  <message>
   <source>Crop mode</source>
   <translation>Mode de découpe</translation>
  </message>
  <message>
   <source>Cut a hole</source>
   <translation>Découper un trou</translation>
  </message>
  <message>
   <source>Cut an image and the outlines of its slums into chips.</source>
   <translation>Découper en imagettes une image et les contours de ses bidonvilles.</translation>
  </message>
  <message>
   <source>Cut, pad and stitch exactly as ArcGIS does, seams included. For results that must equal ArcGIS's.</source>
   <translation>Découper, compléter et assembler exactement comme ArcGIS, coutures comprises, pour des résultats qui doivent être égaux à ceux d'ArcGIS.</translation>
  </message>
  <message>
   <source>DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. OTHER_SENSORS: also tone curve, colours, haze, sharpness and noise, for a model that is used on images of other dates and sensors. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it.</source>
   <translation>DEFAULT : découpes à plusieurs échelles, retournements, quarts de tour, luminosité et contraste, au hasard. OTHER_SENSORS : en plus courbe de tons, couleurs, brume, netteté et bruit, pour un modèle qui sert à des images d'autres dates et d'autres capteurs. CUSTOM : ce que listent les paramètres d'augmentation. FILE : transforms.json du premier dossier d'imagettes, comme ArcGIS le lit.</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Tableau de bord</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Ordonnanceur dask</translation>
  </message>
  <message>
   <source>Data augmentation</source>
   <translation>Augmentation des données</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Dates of the layers</source>
   <translation>Dates des couches</translation>
  </message>
  <message>
   <source>Dates of the layers: {}.</source>
   <translation>Dates des couches : {}.</translation>
  </message>
  <message>
   <source>Decides between places of equal score. The same seed gives the same places.</source>
   <translation>Départage les lieux de même score. La même graine donne les mêmes lieux.</translation>
  </message>
  <message>
   <source>Deep learning</source>
   <translation>Deep Learning</translation>
  </message>
  <message>
   <source>Deep learning engine</source>
   <translation>Moteur de Deep Learning</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Valeur par défaut</translation>
  </message>
  <message>
   <source>Definition of slums</source>
   <translation>Définition des bidonvilles</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>Distance between boundaries</source>
   <translation>Distance entre les limites</translation>
  </message>
  <message>
   <source>Download into the folder of wheels and install nothing. Do this on a machine with network, the same system and the same version of Python as the one that is to be installed.</source>
   <translation>Télécharger dans le dossier de paquets wheel et ne rien installer. À faire sur une machine qui a le réseau, le même système et la même version de Python que la machine à installer.</translation>
  </message>
  <message>
   <source>Draw at the scale of the cells: zoom in until roofs can be told apart.</source>
   <translation>Dessinez à l'échelle des cellules : zoomez jusqu'à distinguer les toits.</translation>
  </message>
  <message>
   <source>Draw by what the image shows; the results are hidden.</source>
   <translation>Dessinez d'après ce que montre l'image ; les résultats sont masqués.</translation>
  </message>
  <message>
   <source>Draw every slum in them; areas without slums count too. Outlines may go beyond the area.</source>
   <translation>Dessinez-y tous les bidonvilles ; les zones sans bidonville comptent aussi. Les contours peuvent dépasser la zone.</translation>
  </message>
  <message>
   <source>Draw every slum inside the study area: what is not drawn there is learned as not slum.</source>
   <translation>Dessinez tous les bidonvilles de la zone d'étude : ce qui n'y est pas dessiné est appris comme autre chose.</translation>
  </message>
  <message>
   <source>Draw labels…</source>
   <translation>Dessiner les étiquettes…</translation>
  </message>
  <message>
   <source>Draw slums</source>
   <translation>Dessiner des bidonvilles</translation>
  </message>
  <message>
   <source>Draw study area</source>
   <translation>Dessiner la zone d'étude</translation>
  </message>
  <message>
   <source>Draw test areas</source>
   <translation>Dessiner des zones de test</translation>
  </message>
  <message>
   <source>Draw test areas…</source>
   <translation>Dessiner des zones de test…</translation>
  </message>
  <message>
   <source>Drop the background</source>
   <translation>Ignorer l'arrière-plan</translation>
  </message>
  <message>
   <source>ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while it trains, and into the model's folder afterwards.</source>
   <translation>ENABLE_TENSORBOARD écrit des journaux : pendant l'entraînement, dans le dossier nommé comme celui du modèle et terminé par .training ; ensuite, dans le dossier du modèle.</translation>
  </message>
  <message>
   <source>EQUAL: every model has the same weight. VALIDATION_IOU: weight by the IoU on each model's validation chips.</source>
   <translation>EQUAL : tous les modèles comptent autant. VALIDATION_IOU : poids selon l'IoU sur les imagettes de validation de chaque modèle.</translation>
  </message>
  <message>
   <source>Each area</source>
   <translation>Chaque zone</translation>
  </message>
  <message>
   <source>Each model</source>
   <translation>Chaque modèle</translation>
  </message>
  <message>
   <source>Each step fills in what the steps before have made.</source>
   <translation>Chaque étape reprend ce que les précédentes ont produit.</translation>
  </message>
  <message>
   <source>Empty: PyTorch's own.</source>
   <translation>Vide : celui de PyTorch.</translation>
  </message>
  <message>
   <source>Empty: every feature is class 1.</source>
   <translation>Vide : toutes les entités sont de la classe 1.</translation>
  </message>
  <message>
   <source>Empty: that of the slums.</source>
   <translation>Vide : celle des bidonvilles.</translation>
  </message>
  <message>
   <source>Empty: the field {} is used.</source>
   <translation>Vide : le champ {} est pris.</translation>
  </message>
  <message>
   <source>Encoder weights</source>
   <translation>Poids de l'encodeur</translation>
  </message>
  <message>
   <source>Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of segmentation-models-pytorch or timm.</source>
   <translation>Encodeur : un mot-clé d'ArcGIS comme RESNET34 ou MOBILENET_V2, ou tout nom d'encodeur de segmentation-models-pytorch ou timm.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Engine report</source>
   <translation>Rapport du moteur</translation>
  </message>
  <message>
   <source>Entropy of the class probabilities of each cell, in percent of the greatest possible: 0 where the model is sure, 100 where all classes are equally probable. With test time augmentation, of the averaged probabilities: views that disagree add to it.</source>
   <translation>Entropie des probabilités de classe de chaque cellule, en pour cent de la plus grande possible : 0 là où le modèle est sûr, 100 là où toutes les classes sont également probables. Avec l'augmentation au moment du test, celle des probabilités moyennes : les vues en désaccord l'augmentent.</translation>
  </message>
  <message>
   <source>Epoch {} of {}.</source>
   <translation>Époque {} sur {}.</translation>
  </message>
  <message>
   <source>Epoch {}.</source>
   <translation>Époque {}.</translation>
  </message>
  <message>
   <source>Error raster</source>
   <translation>Raster d'erreurs</translation>
  </message>
  <message>
   <source>Error-adjusted area and growth</source>
   <translation>Superficie et croissance corrigées des erreurs</translation>
  </message>
  <message>
   <source>Error-adjusted growth, ha</source>
   <translation>Croissance corrigée, ha</translation>
  </message>
  <message>
   <source>Error-adjusted share</source>
   <translation>Part corrigée</translation>
  </message>
  <message>
   <source>Error-adjusted shares are mapped shares times the estimated over the mapped area of slums. The area is a stratified estimate from the reference sample (Olofsson et al. 2013, 2014). A unit has its own estimate where it has enough points.</source>
   <translation>Les parts corrigées sont les parts cartographiées multipliées par le rapport de la superficie estimée à la superficie cartographiée des bidonvilles. La superficie est une estimation stratifiée tirée de l'échantillon de référence (Olofsson et al. 2013, 2014). Une unité a sa propre estimation si elle a assez de points.</translation>
  </message>
  <message>
   <source>Error-adjusted, ha</source>
   <translation>Corrigée des erreurs, ha</translation>
  </message>
  <message>
   <source>Esri compatible</source>
   <translation>Compatible avec Esri</translation>
  </message>
  <message>
   <source>Estimated, ha</source>
   <translation>Estimé, ha</translation>
  </message>
  <message>
   <source>Every cell was compared, so the figures have no sampling error. The intervals show how much they depend on the place: a bootstrap that draws 100 blocks of the area with replacement.</source>
   <translation>Chaque cellule a été comparée : les chiffres n'ont donc pas d'erreur d'échantillonnage. Les intervalles disent combien ils dépendent du lieu : un bootstrap qui tire 100 blocs de la zone avec remise.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Export Model To ONNX</source>
   <translation>Exporter le modèle en ONNX</translation>
  </message>
  <message>
   <source>Export Training Data For Deep Learning</source>
   <translation>Exporter les données d'entraînement pour le Deep Learning</translation>
  </message>
  <message>
   <source>Export training data…</source>
   <translation>Exporter les données d'entraînement…</translation>
  </message>
  <message>
   <source>Extent of the grid</source>
   <translation>Emprise de la grille</translation>
  </message>
  <message>
   <source>Extract Slums</source>
   <translation>Extraire les bidonvilles</translation>
  </message>
  <message>
   <source>Extract slums…</source>
   <translation>Extraire les bidonvilles…</translation>
  </message>
  <message>
   <source>Extraction and Tracking Chain (graphical model)</source>
   <translation>Chaîne d'extraction et de suivi (modèle graphique)</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.</source>
   <translation>FOUR : cellules qui partagent un côté ; conserve les coins. EIGHT : aussi celles des coins ; arrondit les coins.</translation>
  </message>
  <message>
   <source>FREEZE_MODEL keeps the pretrained encoder weights unchanged: faster. UNFREEZE_MODEL trains them too, the first layers at a tenth of the learning rate: better if there are enough chips. TWO_PHASES: frozen for a third of the run, then trained, with a learning rate cycle for each phase.</source>
   <translation>FREEZE_MODEL garde les poids préentraînés de l'encodeur tels quels : plus rapide. UNFREEZE_MODEL les entraîne aussi, les premières couches à un dixième du taux : meilleur, s'il y a assez d'imagettes. TWO_PHASES : gelés pendant un tiers de l'exécution, puis non, chaque phase avec son propre cycle du taux d'apprentissage.</translation>
  </message>
  <message>
   <source>False alarm</source>
   <translation>Fausse alerte</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Figure that decides which epoch is best, and when to stop early. MIOU counts the background, as in ArcGIS; F1_SCORE, DICE, PRECISION and RECALL do not.</source>
   <translation>Ce qui sert à choisir la meilleure époque et à décider de l'arrêt anticipé. MIOU compte l'arrière-plan, comme dans ArcGIS ; F1_SCORE, DICE, PRECISION et RECALL non.</translation>
  </message>
  <message>
   <source>Figures of each class</source>
   <translation>Chiffres de chaque classe</translation>
  </message>
  <message>
   <source>Figures of each class with 95 % confidence intervals</source>
   <translation>Chiffres de chaque classe avec intervalles de confiance à 95 %</translation>
  </message>
  <message>
   <source>Figures with 95 % intervals, and the time to classify</source>
   <translation>Chiffres avec intervalles à 95 % et temps de classification</translation>
  </message>
  <message>
   <source>Figures, sources with their hashes, method and caveats, to be read by programs.</source>
   <translation>Chiffres, sources avec leurs empreintes, méthode et réserves, à lire par des programmes.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Files that the figures come from</source>
   <translation>Fichiers dont viennent les chiffres</translation>
  </message>
  <message>
   <source>Filtered class raster</source>
   <translation>Raster de classes filtré</translation>
  </message>
  <message>
   <source>Find Learning Rate</source>
   <translation>Chercher le taux d'apprentissage</translation>
  </message>
  <message>
   <source>Folder for the chips. If it holds chips of the same kind already, these are added to them.</source>
   <translation>Dossier des imagettes. S'il contient déjà des imagettes du même type, celles-ci s'y ajoutent.</translation>
  </message>
  <message>
   <source>Folder for the model package, .dlpk, which gets the folder's name.</source>
   <translation>Dossier du paquet du modèle, .dlpk, qui prend le nom du dossier.</translation>
  </message>
  <message>
   <source>Folder for the new package, .dlpk, which gets the folder's name, and the report.</source>
   <translation>Dossier du nouveau paquet, .dlpk, qui reçoit le nom du dossier, et du rapport.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS.</source>
   <translation>Dossier créé par Exporter les données d'entraînement pour le Deep Learning, ici ou dans ArcGIS.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; (same bands; classes are united, statistics merged).</source>
   <translation>Dossier créé par Exporter les données d'entraînement pour le Deep Learning, ici ou dans ArcGIS. Plusieurs : séparés par ; (mêmes bandes ; les classes sont réunies, les statistiques fusionnées).</translation>
  </message>
  <message>
   <source>Folder of classified rasters</source>
   <translation>Dossier des rasters classés</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Dossier de paquets wheel</translation>
  </message>
  <message>
   <source>Folder with the folders images and labels. Only the files that describe the chips are written.</source>
   <translation>Dossier qui contient les dossiers images et labels. Seuls les fichiers qui décrivent les imagettes sont écrits.</translation>
  </message>
  <message>
   <source>Follow the outer edge of the roofs; leave out wide roads, water and empty ground.</source>
   <translation>Suivez le bord extérieur des toits ; laissez de côté les routes larges, l'eau et les terrains vides.</translation>
  </message>
  <message>
   <source>Footprints of the chips</source>
   <translation>Emprises des imagettes</translation>
  </message>
  <message>
   <source>For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. For FILE: another JSON file.</source>
   <translation>Pour CUSTOM, dans la forme d'ArcGIS : rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Vide : ceux-ci. Les derniers nombres sont des probabilités. Pour FILE : un autre fichier JSON.</translation>
  </message>
  <message>
   <source>For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData.</source>
   <translation>Pour un modèle à plusieurs classes, comme dans 6 ou 5;6. Vide : toute valeur sauf 0 et NoData.</translation>
  </message>
  <message>
   <source>For an image of another date, sensor or place. AUTO: only if the image differs from the training images, by the method that fits. NETWORK: adapts the model's batch norms to a sample of the image, without labels. IMAGE: gives each band the mean and deviation of the training images. HISTOGRAM: gives it their histogram. NONE: no change.</source>
   <translation>Pour une image d'une autre date, d'un autre capteur ou d'un autre lieu. AUTO : seulement si l'image diffère de celles d'entraînement, par la méthode qui convient. NETWORK : adapte les normalisations par lots du modèle à un échantillon de l'image, sans étiquettes. IMAGE : donne à chaque bande la moyenne et l'écart type des images d'entraînement. HISTOGRAM : lui donne leur histogramme. NONE : aucun changement.</translation>
  </message>
  <message>
   <source>For machines without network: install from the files in this folder alone.</source>
   <translation>Pour les machines sans réseau : installer uniquement à partir des fichiers de ce dossier.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Trouvés</translation>
  </message>
  <message>
   <source>Found by a range test</source>
   <translation>Trouvé par un test de plage</translation>
  </message>
  <message>
   <source>Freeze the backbone</source>
   <translation>Geler le réseau dorsal</translation>
  </message>
  <message>
   <source>From an image to slums on a map</source>
   <translation>D'une image aux bidonvilles sur une carte</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>Sens</translation>
  </message>
  <message>
   <source>From random places on one boundary to the nearest point of the other, in metres on the ground; good to about half a cell. Only around objects that are right or were found: others have no counterpart to measure to. The edges of the area, of NoData and of the mask are no boundaries.</source>
   <translation>D'endroits aléatoires d'une limite au point le plus proche de l'autre, en mètres au sol ; à une demi-cellule près environ. Seulement autour des objets corrects ou trouvés : les autres n'ont pas de pendant auquel se mesurer. Les bords de la zone, de NoData et du masque ne sont pas des limites.</translation>
  </message>
  <message>
   <source>From {} to {} growth cannot be told from zero: {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} à {} la croissance ne se distingue pas de zéro : {} ha (intervalle à 95 % de {} à {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have grown by {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} à {} les bidonvilles ont grandi de {} ha (intervalle à 95 % de {} à {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have shrunk: growth of {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} à {} les bidonvilles ont diminué : croissance de {} ha (intervalle à 95 % de {} à {} ha).</translation>
  </message>
  <message>
   <source>From {} to {}: {} ha persisted, {} ha are new, {} ha are gone.</source>
   <translation>De {} à {} : {} ha ont persisté, {} ha sont nouveaux, {} ha ont disparu.</translation>
  </message>
  <message>
   <source>Further images of the same kind, also cut into chips.</source>
   <translation>Autres images du même type, découpées elles aussi.</translation>
  </message>
  <message>
   <source>Further images. Where they overlap, the input raster is on top, then the first of these.</source>
   <translation>Autres images. Là où elles se superposent, le raster en entrée puis la première d'entre elles sont au-dessus.</translation>
  </message>
  <message>
   <source>Further packages, used together with the first: their probabilities are averaged, and the run takes the time of all. They must have the same classes, bands and cell size.</source>
   <translation>D'autres paquets qui répondent avec le premier : les probabilités de tous sont moyennées, ce qui prend le temps de tous. Ils doivent avoir les mêmes classes, bandes et taille de cellule.</translation>
  </message>
  <message>
   <source>GPU ID</source>
   <translation>ID du GPU</translation>
  </message>
  <message>
   <source>Generalization and conversion</source>
   <translation>Généralisation et conversion</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>GeoTIFF, GeoPackage, HTML page, model package or chip folder that a tool of this toolbox has written. Of a GeoPackage with several layers: file.gpkg|layername=layer.</source>
   <translation>GeoTIFF, GeoPackage, page HTML, paquet de modèle ou dossier d'imagettes écrit par un outil de cette boîte à outils. Pour un GeoPackage de plusieurs couches : fichier.gpkg|layername=couche.</translation>
  </message>
  <message>
   <source>Give doubtful slums low confidence.</source>
   <translation>Donnez une confiance faible aux bidonvilles douteux.</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Disparu</translation>
  </message>
  <message>
   <source>Grid for the dashboard</source>
   <translation>Grille pour le tableau de bord</translation>
  </message>
  <message>
   <source>Ground truth</source>
   <translation>Vérité terrain</translation>
  </message>
  <message>
   <source>Growth curve</source>
   <translation>Courbe de croissance</translation>
  </message>
  <message>
   <source>Guessed from its name.</source>
   <translation>Deviné d'après son nom.</translation>
  </message>
  <message>
   <source>Guides, examples and measurements are on the website of Slum Extractor {}, which needs the internet.</source>
   <translation>Les guides, exemples et mesures se trouvent sur le site web de Slum Extractor {}, qui demande une connexion à internet.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>Half of the patches of {} are smaller than {} m²: specks rather than places. Extract Slums with a minimum area, or train with more chips and for longer.</source>
   <translation>La moitié des taches de {} font moins de {} m² : des points plutôt que des lieux. Extrayez avec une surface minimale, ou entraînez avec plus d'imagettes et plus longtemps.</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectares</translation>
  </message>
  <message>
   <source>Hectares of slum</source>
   <translation>Hectares de bidonvilles</translation>
  </message>
  <message>
   <source>Hectares on the ground; rates per year. Click a heading to sort.</source>
   <translation>Hectares au sol ; taux annuels. Un clic sur un en-tête trie.</translation>
  </message>
  <message>
   <source>Height of a chip in cells.</source>
   <translation>Hauteur d'une imagette en cellules.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Élevée</translation>
  </message>
  <message>
   <source>Highest learning rate of the one-cycle schedule. Empty: found by a range test before training.</source>
   <translation>Taux le plus élevé du programme à un cycle. Vide : trouvé par un test de plage avant l'entraînement.</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>Détection correcte</translation>
  </message>
  <message>
   <source>Hits, misses and false alarms</source>
   <translation>Détections correctes, omissions et fausses alertes</translation>
  </message>
  <message>
   <source>How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have positions, otherwise stratified.</source>
   <translation>Comment les imagettes sont mises de côté. PLACE : des blocs entiers de terrain, pour qu'aucune imagette d'entraînement ne chevauche une imagette mise de côté. STRATIFIED : selon la part étiquetée. RANDOM : n'importe lesquelles. AUTO : par lieu si les imagettes ont une position, sinon stratifié.</translation>
  </message>
  <message>
   <source>How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.</source>
   <translation>De combien de cellules une limite simplifiée peut s'écarter des bords des cellules, plus de 0 et jusqu'à 0.5. Vide : 0.5.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Comment il a été obtenu</translation>
  </message>
  <message>
   <source>How it was measured</source>
   <translation>Méthode de mesure</translation>
  </message>
  <message>
   <source>How long it takes is in the log soon after the start.</source>
   <translation>Le journal indique la durée peu après le début.</translation>
  </message>
  <message>
   <source>How many places to suggest.</source>
   <translation>Nombre de lieux à suggérer.</translation>
  </message>
  <message>
   <source>How the first layer is initialised for bands beyond red, green and blue.</source>
   <translation>Comment les bandes autres que le rouge, le vert et le bleu démarrent dans la première couche.</translation>
  </message>
  <message>
   <source>How the image's cells are made when the cell size differs; labels always take the nearest cell.</source>
   <translation>Comment les cellules de l'image sont obtenues si la taille de cellule diffère ; les étiquettes prennent toujours la cellule la plus proche.</translation>
  </message>
  <message>
   <source>How this was measured</source>
   <translation>Méthode de mesure</translation>
  </message>
  <message>
   <source>How to draw well</source>
   <translation>Comment bien dessiner</translation>
  </message>
  <message>
   <source>IMAGENET: from the model hub, downloaded once. PACKAGE: from a Python package in the engine, for machines without access to the hub (backbone timm:tf_efficientnet_lite0). Learned from satellite images, from the hub: FMOW_GASSL (backbone RESNET50) and SENTINEL2_SECO (RESNET18). NONE: random. Or a file.</source>
   <translation>IMAGENET : du dépôt de modèles, qui nécessite une fois le réseau. PACKAGE : d'un paquet Python dans le moteur, pour les machines sans accès au dépôt (réseau dorsal timm:tf_efficientnet_lite0). Appris sur des images de satellite, depuis le dépôt : FMOW_GASSL (réseau dorsal RESNET50) et SENTINEL2_SECO (RESNET18). NONE : aléatoires. Ou un fichier.</translation>
  </message>
  <message>
   <source>If no web browser opens, the page is {}.</source>
   <translation>Si aucun navigateur web ne s'ouvre, la page est {}.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Image chip format</source>
   <translation>Format des imagettes</translation>
  </message>
  <message>
   <source>Image for the dashboard</source>
   <translation>Image pour le tableau de bord</translation>
  </message>
  <message>
   <source>Image for the report</source>
   <translation>Image pour le rapport</translation>
  </message>
  <message>
   <source>Image of the place where the model is to be used.</source>
   <translation>Image du lieu où le modèle doit servir.</translation>
  </message>
  <message>
   <source>Image of {}</source>
   <translation>Image de {}</translation>
  </message>
  <message>
   <source>Image to classify with each package.</source>
   <translation>Image à classer avec chaque paquet.</translation>
  </message>
  <message>
   <source>Image to classify, similar to the training images.</source>
   <translation>Image à classer, du même type que celles de l'entraînement.</translation>
  </message>
  <message>
   <source>Image to cut chips from.</source>
   <translation>Image dans laquelle découper les imagettes.</translation>
  </message>
  <message>
   <source>Image to find slums in.</source>
   <translation>Image dans laquelle chercher des bidonvilles.</translation>
  </message>
  <message>
   <source>Image under the report's picture of hits, misses and false alarms. Polygons are compared with polygons on cells of its size.</source>
   <translation>Image sous l'illustration des détections correctes, des omissions et des fausses alertes du rapport. Des polygones sont comparés avec des polygones sur des cellules de sa taille.</translation>
  </message>
  <message>
   <source>Images of the place, date or sensor that the model is to be used for.</source>
   <translation>Images du lieu, de la date ou du capteur pour lesquels le modèle doit servir.</translation>
  </message>
  <message>
   <source>Images without labels</source>
   <translation>Images sans étiquettes</translation>
  </message>
  <message>
   <source>In a sentence, as it is shown on the page: which places were mapped as slums, and by whom.</source>
   <translation>En une phrase, telle qu'elle figure sur la page : quels lieux ont été cartographiés comme bidonvilles, et par qui.</translation>
  </message>
  <message>
   <source>In brackets: 95 % intervals.</source>
   <translation>Entre parenthèses : intervalles à 95 %.</translation>
  </message>
  <message>
   <source>In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, otherwise a date in its name or file name, otherwise a field named date or year.</source>
   <translation>Dans l'ordre des couches, comme dans 2015;2019-03;2024-11-30. Vide : la plage temporelle de chaque couche, sinon une date dans son nom ou son nom de fichier, sinon un champ nommé date ou year.</translation>
  </message>
  <message>
   <source>In truth</source>
   <translation>Dans la vérité terrain</translation>
  </message>
  <message>
   <source>Input class raster</source>
   <translation>Raster de classes en entrée</translation>
  </message>
  <message>
   <source>Input raster</source>
   <translation>Raster en entrée</translation>
  </message>
  <message>
   <source>Input training data (chip folder)</source>
   <translation>Données d'entraînement en entrée (dossier d'imagettes)</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installer</translation>
  </message>
  <message>
   <source>Install Deep Learning Engine</source>
   <translation>Installer le moteur de Deep Learning</translation>
  </message>
  <message>
   <source>Install the deep learning engine…</source>
   <translation>Installer le moteur de Deep Learning…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Installer…</translation>
  </message>
  <message>
   <source>Integer field of the ground truth's polygons. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise every polygon is class 1.</source>
   <translation>Champ entier des polygones de la vérité terrain. Vide : le premier champ entier nommé comme une valeur de classe (classvalue, gridcode, value, code, …), sinon chaque polygone est de classe 1.</translation>
  </message>
  <message>
   <source>Integer field with the class values. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise everything is one class of value 1.</source>
   <translation>Champ entier qui contient les valeurs de classe. Vide : le premier champ entier nommé comme une valeur de classe (classvalue, gridcode, value, code, …), sinon tout est une seule classe de valeur 1.</translation>
  </message>
  <message>
   <source>Intervals come from drawing {} blocks of {:.0f} m with replacement, the same for all models. They show how much a figure depends on the place, not what it is elsewhere.</source>
   <translation>Les intervalles viennent du tirage de {} blocs de {:.0f} m avec remise, les mêmes pour tous les modèles. Ils disent combien un chiffre dépend du lieu, pas ce qu'il est ailleurs.</translation>
  </message>
  <message>
   <source>Invented</source>
   <translation>Inventés</translation>
  </message>
  <message>
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <source>IoU on the validation chips: {:.2f}.</source>
   <translation>IoU sur les imagettes de validation : {:.2f}.</translation>
  </message>
  <message>
   <source>IoU {:.3g}; the best so far is {:.3g}, in epoch {:g}.</source>
   <translation>IoU {:.3g} ; la meilleure jusqu'ici est {:.3g}, à l'époque {:g}.</translation>
  </message>
  <message>
   <source>It is installed and computes on: {}.</source>
   <translation>Il est installé et calcule sur : {}.</translation>
  </message>
  <message>
   <source>It is installed but does not start. Check it, or install it again.</source>
   <translation>Il est installé mais ne démarre pas. Vérifiez-le ou installez-le de nouveau.</translation>
  </message>
  <message>
   <source>It is installed. Looking for its device…</source>
   <translation>Il est installé. Recherche de son matériel de calcul…</translation>
  </message>
  <message>
   <source>It may flatter the model: its validation chips were not held out by place.</source>
   <translation>Il peut flatter le modèle : ses imagettes de validation n'ont pas été mises de côté par lieu.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Itérations</translation>
  </message>
  <message>
   <source>Its weights are fetched from the internet when the tool runs. Without internet, choose timm:tf_efficientnet_lite0: its weights came with the engine.</source>
   <translation>Ses poids sont téléchargés depuis Internet quand l'outil s'exécute. Sans Internet, choisissez timm:tf_efficientnet_lite0 : ses poids sont fournis avec le moteur.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON files (*.json)</source>
   <translation>Fichiers JSON (*.json)</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Kinds of change</source>
   <translation>Types de changement</translation>
  </message>
  <message>
   <source>Label several parts of the city, also parts without any slum.</source>
   <translation>Étiquetez plusieurs parties de la ville, aussi des parties sans bidonville.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: cells outside the feature become 0.</source>
   <translation>Labeled_Tiles seulement : les cellules hors de l'entité deviennent 0.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.</source>
   <translation>Labeled_Tiles seulement : imagettes de la taille de tuile, ou du rectangle englobant de l'entité.</translation>
  </message>
  <message>
   <source>Labelled chips (chip folder)</source>
   <translation>Imagettes étiquetées (dossier d'imagettes)</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Largest patch</source>
   <translation>Plus grande tache</translation>
  </message>
  <message>
   <source>Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same area on the ground.</source>
   <translation>Tracer la grille dans la projection azimutale équivalente de Lambert autour des bidonvilles, pour que toutes les cellules aient la même superficie au sol.</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Layout of GeoTIFF outputs</source>
   <translation>Structure des sorties GeoTIFF</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <source>Learning rate report</source>
   <translation>Rapport sur le taux d'apprentissage</translation>
  </message>
  <message>
   <source>Least area of growth in square metres</source>
   <translation>Superficie minimale de croissance en mètres carrés</translation>
  </message>
  <message>
   <source>Least count</source>
   <translation>Effectif minimal</translation>
  </message>
  <message>
   <source>Least share of an object that must be right</source>
   <translation>Part minimale d'un objet qui doit être correcte</translation>
  </message>
  <message>
   <source>Least width of growth in metres</source>
   <translation>Largeur minimale de croissance en mètres</translation>
  </message>
  <message>
   <source>Leave out places that the model was trained on.</source>
   <translation>Laissez de côté les endroits sur lesquels le modèle a été entraîné.</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliothèques</translation>
  </message>
  <message>
   <source>Lines with bars: error-adjusted area with its 95 % interval. Dots: mapped area.</source>
   <translation>Traits à barres : superficie corrigée et son intervalle à 95 %. Points : superficie cartographiée.</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Faible</translation>
  </message>
  <message>
   <source>MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.</source>
   <translation>MAJORITY : trois voisines sur quatre, ou cinq sur huit, concordent. HALF : deux sur quatre, ou quatre sur huit.</translation>
  </message>
  <message>
   <source>MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.</source>
   <translation>MAP_SPACE : les imagettes ont des coordonnées cartographiques. PIXEL_SPACE : des coordonnées d'image.</translation>
  </message>
  <message>
   <source>Majority Filter</source>
   <translation>Filtre majoritaire</translation>
  </message>
  <message>
   <source>Make layers for slums and a study area, and draw the slums of an image.</source>
   <translation>Créez des couches pour les bidonvilles et une zone d'étude, et dessinez les bidonvilles d'une image.</translation>
  </message>
  <message>
   <source>Make no polygons of value 0. Unticked, they are made, as in ArcGIS.</source>
   <translation>Ne pas créer de polygones de valeur 0. ArcGIS les crée, et cet outil aussi, sauf si vous cochez cette case.</translation>
  </message>
  <message>
   <source>Make polygons of these only, as in 1;2. Empty: of every value.</source>
   <translation>Ne créer que des polygones de ces valeurs, comme dans 1;2. Vide : de toutes les valeurs.</translation>
  </message>
  <message>
   <source>Making the sample city</source>
   <translation>Création de la ville d'exemple</translation>
  </message>
  <message>
   <source>Map of change</source>
   <translation>Carte des changements</translation>
  </message>
  <message>
   <source>Map of the compared area in its own grid: {}.</source>
   <translation>Carte de la zone comparée dans sa propre grille : {}.</translation>
  </message>
  <message>
   <source>Mapped areas are those of the layers. Error-adjusted areas are stratified estimates from the reference sample (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 and 148); samples of two dates are assumed to be independent.</source>
   <translation>Les superficies cartographiées sont celles des couches. Les superficies corrigées sont des estimations stratifiées tirées de l'échantillon de référence (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 et 148) ; les échantillons de deux dates sont supposés indépendants.</translation>
  </message>
  <message>
   <source>Mapped growth, ha</source>
   <translation>Croissance cartographiée, ha</translation>
  </message>
  <message>
   <source>Mapped share</source>
   <translation>Part cartographiée</translation>
  </message>
  <message>
   <source>Mapped slum, ha</source>
   <translation>Bidonvilles cartographiés, ha</translation>
  </message>
  <message>
   <source>Mapped, ha</source>
   <translation>Cartographié, ha</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Masque</translation>
  </message>
  <message>
   <source>Mask polygons</source>
   <translation>Polygones de masque</translation>
  </message>
  <message>
   <source>Match to training images</source>
   <translation>Adapter aux images d'entraînement</translation>
  </message>
  <message>
   <source>Maximum epochs</source>
   <translation>Nombre maximal d'époques</translation>
  </message>
  <message>
   <source>Maximum minutes for SELF_TRAINING, which mostly ends sooner. If the time limit ends it, the result depends on the machine.</source>
   <translation>Minutes que SELF_TRAINING peut durer au plus ; il finit le plus souvent avant. Lorsque le temps y met fin, le résultat dépend de la machine.</translation>
  </message>
  <message>
   <source>Maximum number of passes of the majority filter, which removes single cells. 0: no filter.</source>
   <translation>Nombre maximal de répétitions du filtre majoritaire, qui supprime les cellules isolées. 0 : pas de filtre.</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training chips.</source>
   <translation>Nombre maximal de passages sur les imagettes d'entraînement.</translation>
  </message>
  <message>
   <source>Maximum number of passes; the filter stops when nothing changes. ArcGIS filters once.</source>
   <translation>Nombre maximal de répétitions du filtre ; il s'arrête quand rien ne change. ArcGIS filtre une fois.</translation>
  </message>
  <message>
   <source>Maximum vertices per polygon feature</source>
   <translation>Nombre maximal de sommets par entité surfacique</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU moyen</translation>
  </message>
  <message>
   <source>Mean confidence</source>
   <translation>Confiance moyenne</translation>
  </message>
  <message>
   <source>Mean confidence {}; unsure cells (below {} %): {}.</source>
   <translation>Confiance moyenne {} ; cellules incertaines (au-dessous de {} %) : {}.</translation>
  </message>
  <message>
   <source>Mean confidence, 0 to 1</source>
   <translation>Confiance moyenne, de 0 à 1</translation>
  </message>
  <message>
   <source>Mean, m</source>
   <translation>Moyenne, m</translation>
  </message>
  <message>
   <source>Median patch</source>
   <translation>Tache médiane</translation>
  </message>
  <message>
   <source>Median, m</source>
   <translation>Médiane, m</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Metadata format</source>
   <translation>Format des métadonnées</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Minimum area in square metres</source>
   <translation>Superficie minimale en mètres carrés</translation>
  </message>
  <message>
   <source>Minimum distance between points</source>
   <translation>Distance minimale entre les points</translation>
  </message>
  <message>
   <source>Minimum distance between points in metres</source>
   <translation>Distance minimale entre les points en mètres</translation>
  </message>
  <message>
   <source>Minimum overlap of objects</source>
   <translation>Superposition minimale des objets</translation>
  </message>
  <message>
   <source>Minimum polygon overlap ratio</source>
   <translation>Rapport minimal de superposition des polygones</translation>
  </message>
  <message>
   <source>Minutes that training may take, instead of a number of epochs. The learning rate is scheduled over this time. How many epochs fit depends on the machine.</source>
   <translation>Minutes que peut durer l'entraînement, à la place d'un nombre d'époques. Le taux d'apprentissage est planifié sur cette durée. Le nombre d'époques possibles dépend de la machine.</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>Omission</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Manqués</translation>
  </message>
  <message>
   <source>Mixed precision</source>
   <translation>Précision mixte</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model arguments</source>
   <translation>Arguments du modèle</translation>
  </message>
  <message>
   <source>Model band {}</source>
   <translation>Bande {} du modèle</translation>
  </message>
  <message>
   <source>Model band {}: {}</source>
   <translation>Bande {} du modèle : {}</translation>
  </message>
  <message>
   <source>Model definition</source>
   <translation>Définition du modèle</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Paquets de modèle</translation>
  </message>
  <message>
   <source>Model packages (*.dlpk *.emd)</source>
   <translation>Paquets de modèle (*.dlpk *.emd)</translation>
  </message>
  <message>
   <source>Model report</source>
   <translation>Rapport du modèle</translation>
  </message>
  <message>
   <source>Model type</source>
   <translation>Type de modèle</translation>
  </message>
  <message>
   <source>Monitor metric</source>
   <translation>Métrique de suivi</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name field of the boundaries</source>
   <translation>Champ de nom des limites</translation>
  </message>
  <message>
   <source>Name in scripts</source>
   <translation>Nom dans les scripts</translation>
  </message>
  <message>
   <source>Name of the best by IoU</source>
   <translation>Nom du meilleur par IoU</translation>
  </message>
  <message>
   <source>Net growth is the area of slums after less the area before, slivers included, which a shift adds on one side and takes away on the other. Therefore new less gone may differ a little from it.</source>
   <translation>La croissance nette est la superficie des bidonvilles après moins celle d'avant, polygones parasites compris, qu'un décalage ajoute d'un côté et retire de l'autre. Le nouveau moins le disparu peut donc en différer un peu.</translation>
  </message>
  <message>
   <source>Net growth, ha</source>
   <translation>Croissance nette, ha</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>No chip has a labelled cell, so a model can learn nothing from them. Check that the class data are on the image, inside the mask polygons, and of class values above 0.</source>
   <translation>Aucune imagette n'a de cellule étiquetée : un modèle ne peut rien en apprendre. Vérifiez que les données de classes sont sur l'image, à l'intérieur des polygones de masque, et ont des valeurs de classe supérieures à 0.</translation>
  </message>
  <message>
   <source>No class value field chosen, and {} has none with a known name: all features are treated as class 1.</source>
   <translation>Aucun champ de valeur de classe n'est choisi, et {} n'en a aucun dont le nom soit connu : toutes les entités sont traitées comme classe 1.</translation>
  </message>
  <message>
   <source>No class value field chosen; using {} of {}.</source>
   <translation>Aucun champ de valeur de classe n'est indiqué ; {} de {} est pris.</translation>
  </message>
  <message>
   <source>No class was found: the whole area is background.</source>
   <translation>Aucune classe n'a été trouvée : toute la zone est de l'arrière-plan.</translation>
  </message>
  <message>
   <source>No contact sheet: it is made for {}.</source>
   <translation>Pas de planche-contact : elle est faite pour {}.</translation>
  </message>
  <message>
   <source>No data yet?</source>
   <translation>Pas encore de données ?</translation>
  </message>
  <message>
   <source>No definition was given. A share without one cannot be compared with any other.</source>
   <translation>Aucune définition n'a été donnée. Une part sans définition ne peut être comparée à aucune autre.</translation>
  </message>
  <message>
   <source>No estimate for the whole map: polygons are compared within the raster of the ground truth only.</source>
   <translation>Pas d'estimation pour toute la carte : les polygones ne sont comparés que dans le raster de la vérité terrain.</translation>
  </message>
  <message>
   <source>No figure for this unit: the sample cannot be divided without its points.</source>
   <translation>Pas de chiffre pour cette unité : l'échantillon ne peut être divisé sans ses points.</translation>
  </message>
  <message>
   <source>No figure for this unit: {} points of the sample are on mapped slum here and {} elsewhere, and {} of each are needed.</source>
   <translation>Pas de chiffre pour cette unité : {} points de l'échantillon sont ici sur un bidonville cartographié et {} ailleurs, et il en faut {} de chaque sorte.</translation>
  </message>
  <message>
   <source>No figure: the sample was drawn from a map with {} ha of slum, and this layer has {} ha. Both must be the same map of the same area.</source>
   <translation>Pas de chiffre : l'échantillon vient d'une carte avec {} ha de bidonvilles, et cette couche en a {} ha. Les deux doivent être la même carte de la même zone.</translation>
  </message>
  <message>
   <source>No points are written, since every cell was compared.</source>
   <translation>Aucun point n'est écrit, puisque chaque cellule a été comparée.</translation>
  </message>
  <message>
   <source>No urban ground was given: all people within the boundaries count as urban.</source>
   <translation>Aucune zone urbaine n'a été donnée : tous les habitants dans les limites comptent comme urbains.</translation>
  </message>
  <message>
   <source>None is in the study area of the labels.</source>
   <translation>Aucun n'est dans la zone d'étude des étiquettes.</translation>
  </message>
  <message>
   <source>Not a slum</source>
   <translation>Pas un bidonville</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <source>Now draw every slum in them. Delete no square because it is empty or looks difficult.</source>
   <translation>Dessinez-y maintenant tous les bidonvilles. Ne supprimez aucun carré parce qu'il est vide ou paraît difficile.</translation>
  </message>
  <message>
   <source>Number of GPUs that train together, starting at GPU ID; each processes its own batch at every step. On a CPU: processes that share the cores, which is seldom faster than one.</source>
   <translation>GPU qui entraînent ensemble, à partir de l'ID du GPU ; chacun apprend de son propre lot à chaque pas. Sur un CPU : processus qui se partagent les cœurs, ce qui est rarement plus rapide qu'un seul.</translation>
  </message>
  <message>
   <source>Number of bands: {}.</source>
   <translation>Nombre de bandes : {}.</translation>
  </message>
  <message>
   <source>Number of cells or units</source>
   <translation>Nombre de cellules ou d'unités</translation>
  </message>
  <message>
   <source>Number of chips: {}.</source>
   <translation>Nombre d'imagettes : {}.</translation>
  </message>
  <message>
   <source>Number of neighbors to use</source>
   <translation>Nombre de voisins à utiliser</translation>
  </message>
  <message>
   <source>Number of patches</source>
   <translation>Nombre de taches</translation>
  </message>
  <message>
   <source>Number of patches: {}; median {}, largest {}.</source>
   <translation>Nombre de taches : {} ; médiane {}, plus grande {}.</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>Nombre de lieux</translation>
  </message>
  <message>
   <source>Number of polygons</source>
   <translation>Nombre de polygones</translation>
  </message>
  <message>
   <source>Number of random points</source>
   <translation>Nombre de points aléatoires</translation>
  </message>
  <message>
   <source>Number of the first chip.</source>
   <translation>Numéro de la première imagette.</translation>
  </message>
  <message>
   <source>OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove every engine and what was downloaded, and install nothing.</source>
   <translation>OLD : après l'installation, supprimer les moteurs d'autres versions de l'extension et les moteurs inachevés. ALL : supprimer tous les moteurs et ce qui a été téléchargé, et ne rien installer.</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>Fichiers ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <translation>Modèle ONNX</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>On the website</source>
   <translation>Sur le site web</translation>
  </message>
  <message>
   <source>One HTML file for screen and paper; it needs no network.</source>
   <translation>Un fichier HTML pour l'écran et le papier ; il n'a pas besoin de réseau.</translation>
  </message>
  <message>
   <source>One HTML file with a picture, all figures and how they were computed; it needs no network.</source>
   <translation>Un fichier HTML avec une image, tous les chiffres et la façon dont ils ont été obtenus ; il ne nécessite pas de réseau.</translation>
  </message>
  <message>
   <source>One HTML page that describes the package, and says whether this toolbox can run it.</source>
   <translation>Une page HTML qui décrit le paquet et dit si cette boîte à outils peut l'exécuter.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, and the figures of each class.</source>
   <translation>Une page HTML avec les imagettes sous leurs étiquettes et les chiffres de chaque classe.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, the figures of each class, and a map of the chips. Made for Classified_Tiles.</source>
   <translation>Une page HTML avec des imagettes sous leurs étiquettes, les chiffres de chaque classe et une carte des imagettes. Faite pour Classified_Tiles.</translation>
  </message>
  <message>
   <source>One HTML page with the curve and the rate that was found.</source>
   <translation>Une page HTML avec la courbe et le taux trouvé.</translation>
  </message>
  <message>
   <source>One HTML page with the figures of each model, their differences with 95 % intervals, and the time each took.</source>
   <translation>Une page HTML avec les chiffres de chaque modèle, leurs différences avec intervalles à 95 % et le temps de chacun.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share and patches of each class, and their confidence where the confidence raster is written. Not made by PROCESS_ITEMS_SEPARATELY.</source>
   <translation>Une page HTML avec les hectares, la part et les taches de chaque classe, et leur confiance si le raster de confiance est écrit. PROCESS_ITEMS_SEPARATELY ne la produit pas.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share, patches and confidence of each class.</source>
   <translation>Une page HTML avec les hectares, la part, les taches et la confiance de chaque classe.</translation>
  </message>
  <message>
   <source>One HTML page with tool, version, parameters and inputs of each step.</source>
   <translation>Une page HTML avec l'outil, la version, les paramètres et les entrées de chaque étape.</translation>
  </message>
  <message>
   <source>One page that opens in any browser, without network.</source>
   <translation>Une page qui s'ouvre dans tout navigateur, sans réseau.</translation>
  </message>
  <message>
   <source>One population raster was used for all dates: differences between them come from the ground that is slum alone, not from people who moved or were born.</source>
   <translation>Un seul raster de population a servi pour toutes les dates : leurs différences ne viennent que du terrain qui est bidonville, non d'habitants qui ont déménagé ou sont nés.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted areas and growth with 95 % intervals.</source>
   <translation>Une table par couche, dans l'ordre des couches, faite à partir de points aléatoires par « Calculer l'exactitude pour la classification de pixels ». Elles donnent des superficies et une croissance corrigées des erreurs, avec des intervalles à 95 %.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted shares with 95 % intervals.</source>
   <translation>Une table par couche, dans l'ordre des couches, faite à partir de points aléatoires par « Calculer l'exactitude pour la classification de pixels ». Elles donnent des parts corrigées des erreurs, avec des intervalles à 95 %.</translation>
  </message>
  <message>
   <source>One table per period, of the layer of changes by its field code (1 persisted, 2 new, 3 gone). Growth then comes from a sample of the change itself, which is more precise.</source>
   <translation>Une table par période, de la couche des changements selon son champ code (1 persistant, 2 nouveau, 3 disparu). La croissance vient alors d'un échantillon du changement lui-même, plus précis.</translation>
  </message>
  <message>
   <source>Only cells in these polygons are kept; the others become NoData.</source>
   <translation>Seules les cellules dans ces polygones sont gardées ; les autres deviennent NoData.</translation>
  </message>
  <message>
   <source>Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared. Give them where the truth was outlined in parts of the map: elsewhere, ground without a true polygon counts as background.</source>
   <translation>Seules les cellules dans ces polygones, ou là où ce raster n'est ni 0 ni NoData, sont comparées. Indiquez-les si la vérité n'a été délimitée que dans des parties de la carte : sinon, le terrain sans polygone vrai compte comme arrière-plan.</translation>
  </message>
  <message>
   <source>Only cells in this extent are classified. The cells stay where those of the raster are.</source>
   <translation>Seules les cellules dans cette emprise sont classées. Les cellules restent là où sont celles du raster.</translation>
  </message>
  <message>
   <source>Only cells in this extent are written.</source>
   <translation>Seules les cellules dans cette emprise sont écrites.</translation>
  </message>
  <message>
   <source>Only chips in this extent are made.</source>
   <translation>Seules les imagettes dans cette emprise sont créées.</translation>
  </message>
  <message>
   <source>Only chips that lie wholly inside these polygons are made.</source>
   <translation>Seules les imagettes entièrement à l'intérieur de ces polygones sont créées.</translation>
  </message>
  <message>
   <source>Only fill the folder of wheels</source>
   <translation>Remplir seulement le dossier de paquets wheel</translation>
  </message>
  <message>
   <source>Only {} % of the ground is known on this date; slums on the rest are not counted.</source>
   <translation>Seuls {} % du terrain sont connus à cette date ; les bidonvilles sur le reste ne sont pas comptés.</translation>
  </message>
  <message>
   <source>Only {} of {} places were found that have data, do not overlap and are not labelled already.</source>
   <translation>Seuls {} lieux sur {} ont été trouvés qui ont des données, ne se chevauchent pas et ne sont pas déjà étiquetés.</translation>
  </message>
  <message>
   <source>Only {} of {} points were found that keep the minimum distance.</source>
   <translation>Seuls {} points sur {} qui respectent la distance minimale ont été trouvés.</translation>
  </message>
  <message>
   <source>Opacity of the labels</source>
   <translation>Opacité des étiquettes</translation>
  </message>
  <message>
   <source>Open sample project</source>
   <translation>Ouvrir le projet d'exemple</translation>
  </message>
  <message>
   <source>Open the extraction chain in the model designer</source>
   <translation>Ouvrir la chaîne d'extraction dans le modeleur graphique</translation>
  </message>
  <message>
   <source>Other chips</source>
   <translation>Autres imagettes</translation>
  </message>
  <message>
   <source>Outline a few places that the model was not trained on, and all slums in them.</source>
   <translation>Délimitez quelques endroits sur lesquels le modèle n'a pas été entraîné, et tous les bidonvilles qui s'y trouvent.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums on each date.</source>
   <translation>Contours des bâtiments : compte ceux qui sont dans les bidonvilles à chaque date.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums.</source>
   <translation>Contours des bâtiments : compte ceux dans les bidonvilles.</translation>
  </message>
  <message>
   <source>Output chip folder</source>
   <translation>Dossier d'imagettes en sortie</translation>
  </message>
  <message>
   <source>Output coordinate system</source>
   <translation>Système de coordonnées en sortie</translation>
  </message>
  <message>
   <source>Output model folder</source>
   <translation>Dossier du modèle en sortie</translation>
  </message>
  <message>
   <source>Output of a tool</source>
   <translation>Résultat d'un outil</translation>
  </message>
  <message>
   <source>Outside all units</source>
   <translation>Hors de toute unité</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Exactitude globale</translation>
  </message>
  <message>
   <source>Overall accuracy {}, kappa {}</source>
   <translation>Exactitude globale {}, kappa {}</translation>
  </message>
  <message>
   <source>Overall accuracy {}; kappa {}.</source>
   <translation>Exactitude globale {} ; kappa {}.</translation>
  </message>
  <message>
   <source>PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each gives a raster of its name in the output folder.</source>
   <translation>PROCESS_AS_MOSAICKED_IMAGE : tous les rasters sont une seule image avec un seul résultat. PROCESS_ITEMS_SEPARATELY : chacun donne un raster de son nom dans le dossier en sortie.</translation>
  </message>
  <message>
   <source>Package index for PyTorch</source>
   <translation>Index de paquets pour PyTorch</translation>
  </message>
  <message>
   <source>Package index for the rest</source>
   <translation>Index de paquets pour le reste</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Paquet créé par Entraîner le modèle de Deep Learning, ici ou dans ArcGIS.</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.</source>
   <translation>Paquet créé par Entraîner le modèle de Deep Learning, ici ou dans ArcGIS : .dlpk, .emd ou son texte JSON.</translation>
  </message>
  <message>
   <source>Package of the same model type to start from.</source>
   <translation>Paquet du même type de modèle à partir duquel continuer.</translation>
  </message>
  <message>
   <source>Package to adapt, made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Paquet à adapter, fait par Entraîner le modèle de Deep Learning, ici ou dans ArcGIS.</translation>
  </message>
  <message>
   <source>Packages to classify the image with. Empty: class rasters only are compared.</source>
   <translation>Paquets avec lesquels classer l'image. Vide : seuls des rasters de classes sont comparés.</translation>
  </message>
  <message>
   <source>Padding</source>
   <translation>Marge (padding)</translation>
  </message>
  <message>
   <source>Padding: {} cells or more.</source>
   <translation>Marge : {} cellules ou plus.</translation>
  </message>
  <message>
   <source>Paired differences with 95 % intervals; those that leave out 0 stand out</source>
   <translation>Différences appariées avec intervalles à 95 % ; celles qui excluent 0 ressortent</translation>
  </message>
  <message>
   <source>Parallel processing factor</source>
   <translation>Facteur de traitement parallèle</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Paramètre</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Parameters of the tool</source>
   <translation>Paramètres de l'outil</translation>
  </message>
  <message>
   <source>Passes of the majority filter</source>
   <translation>Passages du filtre majoritaire</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation>Taches</translation>
  </message>
  <message>
   <source>Patches below this area are handled as set under Small patches.</source>
   <translation>Les taches plus petites que cette superficie sont traitées selon Petites taches.</translation>
  </message>
  <message>
   <source>People are those of the population raster, the same for all dates, spread evenly within its cells.</source>
   <translation>Les personnes sont celles du raster de population, les mêmes pour toutes les dates, réparties uniformément dans ses cellules.</translation>
  </message>
  <message>
   <source>People come from the population raster and are spread evenly within its cells. Areas are those on the ellipsoid.</source>
   <translation>Les habitants viennent du raster de population et sont répartis également dans ses cellules. Les superficies sont celles sur l'ellipsoïde.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.</source>
   <translation>Personnes dans chaque cellule, comme les donnent WorldPop ou GHS-POP : compte les personnes dans les bidonvilles à chaque date.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.</source>
   <translation>Habitants par cellule, comme les donnent WorldPop ou GHS-POP : compte les habitants des bidonvilles.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: one for all dates, or one per layer in the order of the layers.</source>
   <translation>Habitants par cellule, comme les donnent WorldPop ou GHS-POP : un pour toutes les dates, ou un par couche dans l'ordre des couches.</translation>
  </message>
  <message>
   <source>People in mapped slums</source>
   <translation>Habitants des bidonvilles cartographiés</translation>
  </message>
  <message>
   <source>People in slums</source>
   <translation>Personnes dans les bidonvilles</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Persisted</source>
   <translation>Persistant</translation>
  </message>
  <message>
   <source>Place size in cells</source>
   <translation>Taille d'un lieu en cellules</translation>
  </message>
  <message>
   <source>Place squares, or draw areas: click their corners; a right-click closes an outline. Then draw every slum in them, and save both layers.</source>
   <translation>Placez des carrés, ou dessinez des zones : cliquez sur leurs coins ; un clic droit ferme un contour. Dessinez-y ensuite tous les bidonvilles et enregistrez les deux couches.</translation>
  </message>
  <message>
   <source>Place {} test squares at random</source>
   <translation>Placer {} carrés au hasard</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Endroits</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Lieux à étiqueter</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>Polygons of areas whose labels are drawn. Places do not overlap them and are unlike them.</source>
   <translation>Polygones des zones dont les étiquettes sont dessinées. Les lieux ne les chevauchent pas et en diffèrent.</translation>
  </message>
  <message>
   <source>Polygons of new, persisting and lost slums from each date to the next.</source>
   <translation>Polygones des bidonvilles nouveaux, persistants et disparus d'une date à la suivante.</translation>
  </message>
  <message>
   <source>Polygons of what is urban, such as the Degree of Urbanisation: only people in them are counted. Empty: all people in the administrative boundaries.</source>
   <translation>Polygones de ce qui est urbain, comme le degré d'urbanisation : seuls leurs habitants sont comptés. Vide : tous les habitants dans les limites administratives.</translation>
  </message>
  <message>
   <source>Polygons that people are counted in. Empty: the urban ground as a whole.</source>
   <translation>Polygones dans lesquels les habitants sont comptés. Vide : la zone urbaine dans son ensemble.</translation>
  </message>
  <message>
   <source>Polygons to sum up by instead of cells.</source>
   <translation>Polygones par lesquels sommer à la place des cellules.</translation>
  </message>
  <message>
   <source>Polygons to sum up by. Changes are cut along their borders.</source>
   <translation>Polygones par lesquels totaliser. Les changements sont découpés le long de leurs limites.</translation>
  </message>
  <message>
   <source>Polygons with more vertices are divided. Empty: no limit.</source>
   <translation>Les polygones qui ont plus de sommets sont découpés. Vide : pas de limite.</translation>
  </message>
  <message>
   <source>Polygons with share, area and the counts.</source>
   <translation>Polygones avec part, superficie et tout ce qui a été compté.</translation>
  </message>
  <message>
   <source>Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.</source>
   <translation>Polygones avec les champs Id, gridcode (la valeur de classe), area_m2 et perimeter_m.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.</source>
   <translation>Polygones, ou un raster : les cellules hors des polygones, ou là où le raster est NoData, deviennent NoData.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: places are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polygones, ou un raster : les lieux sont cherchés à l'intérieur des polygones, ou là où le raster a des données.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: slums are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polygones, ou un raster : les bidonvilles sont cherchés à l'intérieur des polygones, ou là où le raster a des données.</translation>
  </message>
  <message>
   <source>Population raster</source>
   <translation>Raster de population</translation>
  </message>
  <message>
   <source>Population rasters</source>
   <translation>Rasters de population</translation>
  </message>
  <message>
   <source>Population rasters are models. They often put too few people into dense slums, so the share is probably too low.</source>
   <translation>Les rasters de population sont des modèles. Ils mettent souvent trop peu d'habitants dans les bidonvilles denses : la part est donc sans doute trop basse.</translation>
  </message>
  <message>
   <source>Predict background</source>
   <translation>Prédire l'arrière-plan</translation>
  </message>
  <message>
   <source>Pretrained model</source>
   <translation>Modèle préentraîné</translation>
  </message>
  <message>
   <source>Preview (temporary)</source>
   <translation>Aperçu (temporaire)</translation>
  </message>
  <message>
   <source>Preview is running…</source>
   <translation>Aperçu en cours…</translation>
  </message>
  <message>
   <source>Preview of the middle (temporary)</source>
   <translation>Aperçu du centre (temporaire)</translation>
  </message>
  <message>
   <source>Preview on the map</source>
   <translation>Aperçu sur la carte</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Probability, in percent, of the class that each cell got.</source>
   <translation>Probabilité, en pour cent, de la classe qu'a reçue chaque cellule.</translation>
  </message>
  <message>
   <source>Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, which uses all cores by itself.</source>
   <translation>Processus qui se partagent les cœurs, ou nombre de GPU : '4', ou une part comme '50%'. Vide : un processus, qui utilise tous les cœurs à lui seul.</translation>
  </message>
  <message>
   <source>Processing extent</source>
   <translation>Emprise de traitement</translation>
  </message>
  <message>
   <source>Processing mode</source>
   <translation>Mode de traitement</translation>
  </message>
  <message>
   <source>Processor type</source>
   <translation>Type de processeur</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Exactitude du producteur</translation>
  </message>
  <message>
   <source>Producer's accuracy, {}</source>
   <translation>Exactitude du producteur, {}</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <source>Provenance of {}</source>
   <translation>Provenance de {}</translation>
  </message>
  <message>
   <source>Provenance report</source>
   <translation>Rapport de provenance</translation>
  </message>
  <message>
   <source>Python of the deep learning engine (empty: installed)</source>
   <translation>Python du moteur de Deep Learning (vide : celui installé)</translation>
  </message>
  <message>
   <source>Python to start from</source>
   <translation>Python de départ</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile; to run it without a window, use qgis_process (from QGIS 3.24 on, the Advanced button copies the command).</source>
   <translation>QGIS reste utilisable pendant ce temps ; pour l'exécuter sans fenêtre, utilisez qgis_process (depuis QGIS 3.24, le bouton Avancé copie la commande).</translation>
  </message>
  <message>
   <source>REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.</source>
   <translation>REMOVE les omet et comble les petits trous. MERGE leur donne la valeur de leur plus grand voisin.</translation>
  </message>
  <message>
   <source>Random points are at least this far apart. Fewer points are taken, and a warning given, where there is no room for all.</source>
   <translation>Les points aléatoires sont au moins aussi éloignés les uns des autres. S'il n'y a pas de place pour tous, moins de points sont pris et un avertissement est donné.</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Raster of disagreement</source>
   <translation>Raster de désaccord</translation>
  </message>
  <message>
   <source>Raster of integer class values.</source>
   <translation>Raster de valeurs de classe entières.</translation>
  </message>
  <message>
   <source>Raster of the cells</source>
   <translation>Raster des cellules</translation>
  </message>
  <message>
   <source>Raster to Polygon</source>
   <translation>Raster vers polygones</translation>
  </message>
  <message>
   <source>Rebuild Training Metadata</source>
   <translation>Reconstruire les métadonnées d'entraînement</translation>
  </message>
  <message>
   <source>Reference data: polygons, or a raster of integer class values. Where there is no polygon, the truth is background, 0; NoData of a raster is not compared. A layer in another CRS is transformed.</source>
   <translation>Données de référence : des polygones, ou un raster de valeurs de classe entières. Là où il n'y a pas de polygone, la vérité est l'arrière-plan, 0 ; NoData d'un raster n'est pas comparé. Une couche dans un autre SCR est transformée.</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Système de référence</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), about {} tiles.</source>
   <translation>Rendu de {} depuis {} : {} x {} cellules ({} Mpx), environ {} tuiles.</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), {} requests.</source>
   <translation>Rendu de {} depuis {} : {} x {} cellules ({} Mpx), {} requêtes.</translation>
  </message>
  <message>
   <source>Replacement threshold</source>
   <translation>Seuil de remplacement</translation>
  </message>
  <message>
   <source>Report SDG Indicator 11.1.1</source>
   <translation>Présenter l'indicateur ODD 11.1.1</translation>
  </message>
  <message>
   <source>Resampling of the image</source>
   <translation>Rééchantillonnage de l'image</translation>
  </message>
  <message>
   <source>Result: {}</source>
   <translation>Résultat : {}</translation>
  </message>
  <message>
   <source>Result: {} classified.</source>
   <translation>Résultat : {} classés.</translation>
  </message>
  <message>
   <source>Results to compare as they are, on the same cells as each other and as the image.</source>
   <translation>Résultats à comparer tels quels, sur les mêmes cellules entre eux et que l'image.</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Correct</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Rotation angle</source>
   <translation>Angle de rotation</translation>
  </message>
  <message>
   <source>Round people and buildings to multiples of</source>
   <translation>Arrondir habitants et bâtiments aux multiples de</translation>
  </message>
  <message>
   <source>Round shares to multiples of percent</source>
   <translation>Arrondir les parts aux multiples de (%)</translation>
  </message>
  <message>
   <source>Rows of chips</source>
   <translation>Lignes d'imagettes</translation>
  </message>
  <message>
   <source>SDG indicator 11.1.1, {}</source>
   <translation>Indicateur ODD 11.1.1, {}</translation>
  </message>
  <message>
   <source>SDG report</source>
   <translation>Rapport ODD</translation>
  </message>
  <message>
   <source>SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.</source>
   <translation>SIMPLIFY : moins de sommets ; les voisins gardent une limite commune. NO_SIMPLIFY : exactement les bords des cellules.</translation>
  </message>
  <message>
   <source>SINGLE_OUTER_PART: one feature per patch. MULTIPLE_OUTER_PART: one feature per class.</source>
   <translation>SINGLE_OUTER_PART : une entité par tache. MULTIPLE_OUTER_PART : une entité par classe.</translation>
  </message>
  <message>
   <source>STANDARD: tiled and compressed. COG: a Cloud Optimized GeoTIFF, which is read in parts over the network.</source>
   <translation>STANDARD : tuilé et compressé. COG : un GeoTIFF optimisé pour le cloud, qui se lit par parties à travers le réseau.</translation>
  </message>
  <message>
   <source>STATISTICS: batch norms take the images' own statistics; takes seconds. SELF_TRAINING: the network then also learns from the cells it is surest of; takes minutes.</source>
   <translation>STATISTICS : les normalisations par lots prennent les statistiques des images ; quelques secondes. SELF_TRAINING : le réseau apprend ensuite aussi des cellules dont il est le plus sûr ; quelques minutes.</translation>
  </message>
  <message>
   <source>STOP_TRAINING ends after six epochs without improvement, counted from when the learning rate has fallen to half. The best epoch is saved in any case.</source>
   <translation>STOP_TRAINING arrête après six époques sans amélioration, comptées à partir du moment où le taux d'apprentissage est tombé à la moitié ; dans tous les cas, c'est la meilleure époque qui est enregistrée.</translation>
  </message>
  <message>
   <source>STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each has the same number. RANDOM: points fall anywhere.</source>
   <translation>STRATIFIED_RANDOM : chaque classe cartographiée a sa part des points. EQUALIZED_STRATIFIED_RANDOM : chacune a le même nombre. RANDOM : les points tombent n'importe où.</translation>
  </message>
  <message>
   <source>SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours to squares of 2, 4, 8 or more cells; administrative units cannot be merged.</source>
   <translation>SUPPRESS : elles n'ont pas de chiffres, et jamais une cellule seule. MERGE : elles sont réunies à leurs voisines en carrés de 2, 4, 8 cellules ou plus ; les unités administratives ne peuvent être fusionnées.</translation>
  </message>
  <message>
   <source>Sampling</source>
   <translation>Échantillonnage</translation>
  </message>
  <message>
   <source>Save both layers</source>
   <translation>Enregistrer les couches</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Seed of the random numbers</source>
   <translation>Graine des nombres aléatoires</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Entités sélectionnées uniquement</translation>
  </message>
  <message>
   <source>Selected features only, where some are</source>
   <translation>Entités sélectionnées uniquement, là où il y en a</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share in slums</source>
   <translation>Part dans les bidonvilles</translation>
  </message>
  <message>
   <source>Share of slum in cells</source>
   <translation>Part de bidonville par cellule</translation>
  </message>
  <message>
   <source>Share of slum in the cells of the grid, of the ground that is known:</source>
   <translation>Part de bidonville dans les cellules de la grille, par rapport au terrain connu :</translation>
  </message>
  <message>
   <source>Share of the chips held out to measure how good the model is.</source>
   <translation>Part des imagettes mise de côté pour mesurer la qualité du modèle.</translation>
  </message>
  <message>
   <source>Share of the people who live in slums, last date, percent</source>
   <translation>Part des habitants qui vivent dans des bidonvilles, dernière date, pour cent</translation>
  </message>
  <message>
   <source>Share of the urban population that lives in slums</source>
   <translation>Part de la population urbaine qui vit dans des bidonvilles</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show Model</source>
   <translation>Afficher le modèle</translation>
  </message>
  <message>
   <source>Show Provenance</source>
   <translation>Afficher la provenance</translation>
  </message>
  <message>
   <source>Show Training Data</source>
   <translation>Afficher les données d'entraînement</translation>
  </message>
  <message>
   <source>Shown behind the dashboard's map. It also gives the cell size when all dates are polygons.</source>
   <translation>Se trouve derrière la carte du tableau de bord. Donne aussi la taille de cellule si toutes les dates sont des polygones.</translation>
  </message>
  <message>
   <source>Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.</source>
   <translation>Côté d'une cellule. Les côtés sont sur ses multiples, pour que les grilles de deux dates aient les mêmes cellules.</translation>
  </message>
  <message>
   <source>Side of a place, in cells of the size that the model classifies at; an odd number is rounded up. Empty: the model's chip size.</source>
   <translation>Côté d'un lieu, en cellules de la taille à laquelle le modèle classe ; un nombre impair est arrondi au-dessus. Vide : la taille d'imagette du modèle.</translation>
  </message>
  <message>
   <source>Side of a tile in cells; larger tiles waste less on padding. Empty: chosen to fit the memory.</source>
   <translation>Côté d'une tuile en cellules ; les grandes tuiles perdent moins en marge. Vide : choisi selon la mémoire.</translation>
  </message>
  <message>
   <source>Side of the blocks of ground that are drawn for the intervals: larger than a settlement. Empty: a hundredth of the area.</source>
   <translation>Côté des blocs de terrain tirés pour les intervalles : plus grand qu'un quartier. Vide : un centième de la superficie.</translation>
  </message>
  <message>
   <source>Side of the random training crops, in cells. Empty: the chips' own size.</source>
   <translation>Côté, en cellules, des découpes aléatoires sur lesquelles se fait l'entraînement. Vide : la taille des imagettes.</translation>
  </message>
  <message>
   <source>Simple rate per year</source>
   <translation>Taux simple annuel</translation>
  </message>
  <message>
   <source>Simplify polygons</source>
   <translation>Simplifier les polygones</translation>
  </message>
  <message>
   <source>Simplify tolerance in cells</source>
   <translation>Tolérance de simplification en cellules</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Slivers</source>
   <translation>Polygones parasites</translation>
  </message>
  <message>
   <source>Slum</source>
   <translation>Bidonville</translation>
  </message>
  <message>
   <source>Slum Extraction Chain (graphical model)</source>
   <translation>Chaîne d'extraction des bidonvilles (modèle graphique)</translation>
  </message>
  <message>
   <source>Slum Extractor: a city that does not exist</source>
   <translation>Slum Extractor : une ville qui n'existe pas</translation>
  </message>
  <message>
   <source>Slum Extractor: start here</source>
   <translation>Slum Extractor : commencez ici</translation>
  </message>
  <message>
   <source>Slum after, ha</source>
   <translation>Bidonvilles après, ha</translation>
  </message>
  <message>
   <source>Slum area in hectares</source>
   <translation>Superficie des bidonvilles en hectares</translation>
  </message>
  <message>
   <source>Slum before, ha</source>
   <translation>Bidonvilles avant, ha</translation>
  </message>
  <message>
   <source>Slum boundaries as a vector layer, or a raster of class values. A layer in another CRS is transformed.</source>
   <translation>Limites des bidonvilles sous forme de couche vecteur, ou raster de valeurs de classe. Une couche dans un autre SCR est transformée.</translation>
  </message>
  <message>
   <source>Slum growth</source>
   <translation>Croissance des bidonvilles</translation>
  </message>
  <message>
   <source>Slum in {}</source>
   <translation>Bidonvilles, {}</translation>
  </message>
  <message>
   <source>Slum in {}: {} ha.</source>
   <translation>Bidonvilles, {} : {} ha.</translation>
  </message>
  <message>
   <source>Slum polygons</source>
   <translation>Polygones de bidonvilles</translation>
  </message>
  <message>
   <source>Slum polygons or a class raster.</source>
   <translation>Polygones de bidonvilles ou raster de classes.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order.</source>
   <translation>Polygones de bidonvilles ou rasters de classes, une couche par date, dans un ordre quelconque.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order; both kinds may be mixed.</source>
   <translation>Polygones de bidonvilles ou rasters de classes, une couche par date, dans n'importe quel ordre ; les deux types peuvent être mélangés.</translation>
  </message>
  <message>
   <source>Slum report</source>
   <translation>Rapport sur les bidonvilles</translation>
  </message>
  <message>
   <source>Slums</source>
   <translation>Bidonvilles</translation>
  </message>
  <message>
   <source>Slums (labels)</source>
   <translation>Bidonvilles (étiquettes)</translation>
  </message>
  <message>
   <source>Slums (truth)</source>
   <translation>Bidonvilles (vérité)</translation>
  </message>
  <message>
   <source>Slums are searched for in this extent only.</source>
   <translation>Les bidonvilles sont cherchés dans cette emprise seulement.</translation>
  </message>
  <message>
   <source>Slums of one date or more</source>
   <translation>Bidonvilles d'une date ou plus</translation>
  </message>
  <message>
   <source>Slums of two dates or more</source>
   <translation>Bidonvilles de deux dates ou plus</translation>
  </message>
  <message>
   <source>Slums of {}</source>
   <translation>Bidonvilles de {}</translation>
  </message>
  <message>
   <source>Small patches</source>
   <translation>Petites taches</translation>
  </message>
  <message>
   <source>Smaller slums are left out, and smaller holes in slums are filled. 0: all are kept.</source>
   <translation>Les bidonvilles plus petits sont omis et les trous plus petits y sont comblés. 0 : tous sont conservés.</translation>
  </message>
  <message>
   <source>Snap raster</source>
   <translation>Raster de capture</translation>
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
   <translation>Carrés avec les champs rank, uncertainty (pour cent), found (pour cent des cellules ayant reçu une classe), distance (à ce qui est déjà étiqueté ou choisi, en écarts), score et reason.</translation>
  </message>
  <message>
   <source>Standard error, ha</source>
   <translation>Erreur type, ha</translation>
  </message>
  <message>
   <source>Start here…</source>
   <translation>Commencez ici…</translation>
  </message>
  <message>
   <source>Start index</source>
   <translation>Index de départ</translation>
  </message>
  <message>
   <source>Steps that led to this file: {}. The last one is the first below. Names are without folders. A digest shows whether a file is still the one that was used.</source>
   <translation>Étapes qui ont mené à ce fichier : {}. La dernière est la première ci-dessous. Les noms sont sans dossier. Une empreinte montre si un fichier est encore celui qui a servi.</translation>
  </message>
  <message>
   <source>Stop when the model stops improving</source>
   <translation>Arrêter lorsque le modèle cesse de s'améliorer</translation>
  </message>
  <message>
   <source>Stride X</source>
   <translation>Pas X</translation>
  </message>
  <message>
   <source>Stride Y</source>
   <translation>Pas Y</translation>
  </message>
  <message>
   <source>Study area</source>
   <translation>Zone d'étude</translation>
  </message>
  <message>
   <source>Suggest Labels</source>
   <translation>Suggérer des étiquettes</translation>
  </message>
  <message>
   <source>Summarize Slums By Grid</source>
   <translation>Résumer les bidonvilles par grille</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>Supprimée</translation>
  </message>
  <message>
   <source>TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.</source>
   <translation>TIFF accepte tout nombre de bandes et tout type de données ; PNG et JPEG, trois bandes de 8 bits au plus.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>Table in ArcGIS's columns: GeoPackage, CSV or DBF.</source>
   <translation>Table avec les colonnes d'ArcGIS : GeoPackage, CSV ou DBF.</translation>
  </message>
  <message>
   <source>Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.</source>
   <translation>Table créée par Calculer l'exactitude pour la classification de pixels, à montrer dans le tableau de bord.</translation>
  </message>
  <message>
   <source>Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with 95 % intervals.</source>
   <translation>Table faite à partir de points aléatoires par « Calculer l'exactitude pour la classification de pixels » : donne des superficies corrigées des erreurs, avec des intervalles à 95 %.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.gpkg *.dbf)</source>
   <translation>Tables (*.csv *.gpkg *.dbf)</translation>
  </message>
  <message>
   <source>Ten test areas or more, at places chosen by chance, not by the result: the button does that.</source>
   <translation>Dix zones de test ou plus, à des endroits tirés au hasard, et non d'après le résultat : le bouton s'en charge.</translation>
  </message>
  <message>
   <source>TensorBoard</source>
   <translation>TensorBoard</translation>
  </message>
  <message>
   <source>Test areas</source>
   <translation>Zones de test</translation>
  </message>
  <message>
   <source>Test areas (mask)</source>
   <translation>Zones de test (masque)</translation>
  </message>
  <message>
   <source>Test time augmentation</source>
   <translation>Augmentation au moment du test</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>Fichiers texte (*.txt)</translation>
  </message>
  <message>
   <source>Text files (*.txt);;HTML files (*.html)</source>
   <translation>Fichiers texte (*.txt);;Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>The cell size of the images is not known; using {:g} m. Give CELL_SIZE, or the image.</source>
   <translation>Rien n'indique la taille de cellule des images ; {:g} m est retenu. Indiquez CELL_SIZE ou l'image.</translation>
  </message>
  <message>
   <source>The cell size {:.6g} is finer than that of the finest tiles of {}, {:.6g}.</source>
   <translation>La taille de cellule {:.6g} est plus fine que celle des tuiles les plus fines de {}, {:.6g}.</translation>
  </message>
  <message>
   <source>The classes after filtering, with the names and colours of the input.</source>
   <translation>Les classes après filtrage, avec les noms et les couleurs de l'entrée.</translation>
  </message>
  <message>
   <source>The classes that the polygons were made of, if they are wanted too.</source>
   <translation>Les classes dont les polygones sont tirés, si elles sont souhaitées aussi.</translation>
  </message>
  <message>
   <source>The classification: a raster of integer class values, or polygons such as those of Raster to Polygon.</source>
   <translation>La classification : un raster de valeurs de classe entières, ou des polygones comme ceux de Raster vers polygones.</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>Le moteur est prêt : {}</translation>
  </message>
  <message>
   <source>The engine was removed.</source>
   <translation>Le moteur est supprimé.</translation>
  </message>
  <message>
   <source>The engine works.</source>
   <translation>Le moteur fonctionne.</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>Le Python du moteur</translation>
  </message>
  <message>
   <source>The image calls a band alpha whose values are those of an image. It is used as a mask, and models are not trained on it. If it is near infrared, for example, correct its colour interpretation (gdal_edit.py -colorinterp_N undefined, where N is its number) and export again.</source>
   <translation>L'image appelle alpha une bande dont les valeurs sont celles d'une image. Elle sert de masque, et les modèles ne sont pas entraînés sur elle. S'il s'agit par exemple du proche infrarouge, corrigez son interprétation de couleur (gdal_edit.py -colorinterp_N undefined, où N est son numéro) et exportez de nouveau.</translation>
  </message>
  <message>
   <source>The image has {} bands, and the model reads band {}.</source>
   <translation>L'image a {} bandes, et le modèle lit la bande {}.</translation>
  </message>
  <message>
   <source>The image is brought to this CRS and classified there; cell size and an extent without a CRS are then in its units. Empty: the raster's own.</source>
   <translation>L'image est amenée dans ce SCR et y est classée ; la taille de cellule et une emprise sans SCR sont alors dans ses unités. Vide : celui du raster.</translation>
  </message>
  <message>
   <source>The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. Empty: by name, colour, wavelength or position, whichever image and model share; alpha is never used.</source>
   <translation>Les bandes de l'image pour le modèle, dans l'ordre de celui-ci, par nom ou par numéro à partir de 1 : 'red, green, nir' ou '4 3 2'. Vide : par nom, couleur, longueur d'onde ou position, selon ce que l'image et le modèle ont en commun ; alpha n'est jamais prise.</translation>
  </message>
  <message>
   <source>The interval depends on a few points of map class {} and is probably too narrow: draw more points there.</source>
   <translation>L'intervalle dépend de quelques points de la classe {} de la carte et est sans doute trop étroit : tirez-y plus de points.</translation>
  </message>
  <message>
   <source>The interval holds the errors of the map alone. It assumes that slums missed by the map are as densely settled as those it shows, and leaves out the errors of the population raster.</source>
   <translation>L'intervalle ne contient que les erreurs de la carte. Il suppose les bidonvilles que la carte omet aussi denses que ceux qu'elle montre, et laisse de côté les erreurs du raster de population.</translation>
  </message>
  <message>
   <source>The map does not show the image. Zoom to it first.</source>
   <translation>La carte ne montre pas l'image. Zoomez d'abord dessus.</translation>
  </message>
  <message>
   <source>The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow keys when it is zoomed in.</source>
   <translation>La carte est une image simplifiée ; la couche des changements a les contours exacts. Une fois agrandie, elle se déplace avec les touches fléchées.</translation>
  </message>
  <message>
   <source>The mapped area of the whole map, times true by mapped area in the test areas: the ratio estimator of Cochran (1977), with test areas as clusters. Its interval is Student's, on the scale of the logarithm.</source>
   <translation>La surface cartographiée de toute la carte, multipliée par le rapport des surfaces vraie et cartographiée dans les zones de test : l'estimateur par le ratio de Cochran (1977), avec les zones de test comme grappes. Son intervalle est celui de Student, à l'échelle du logarithme.</translation>
  </message>
  <message>
   <source>The model is least sure here: {:.0f} %.</source>
   <translation>C'est ici que le modèle est le moins sûr : {:.0f} %.</translation>
  </message>
  <message>
   <source>The model is not usable: its IoU on the validation chips is {:.2f}. Train a better one.</source>
   <translation>Le modèle n'est pas utilisable : son IoU sur les imagettes de validation est de {:.2f}. Entraînez-en un meilleur.</translation>
  </message>
  <message>
   <source>The model is unsure ({:.0f} %), and the place is {:.1f} standard deviations from places labelled or chosen before.</source>
   <translation>Le modèle n'est pas sûr ({:.0f} %), et le lieu est à {:.1f} écarts de ce qui est déjà étiqueté ou choisi.</translation>
  </message>
  <message>
   <source>The model is weak: its IoU on the validation chips is {:.2f}.</source>
   <translation>Le modèle est faible : son IoU sur les imagettes de validation est de {:.2f}.</translation>
  </message>
  <message>
   <source>The model's chip size</source>
   <translation>La taille d'imagette du modèle</translation>
  </message>
  <message>
   <source>The network, for programs that run ONNX models.</source>
   <translation>Le réseau pour les programmes qui exécutent des modèles ONNX.</translation>
  </message>
  <message>
   <source>The outline of each chip of the folder, with its name and the share of labelled cells in percent.</source>
   <translation>Le contour de chaque imagette du dossier, avec son nom et la part de cellules étiquetées en pour cent.</translation>
  </message>
  <message>
   <source>The points are stratified by the classified value; figures and areas are weighted by the mapped areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The matrix below holds the points as they are.</source>
   <translation>Les points sont stratifiés selon la valeur classée ; les chiffres et les superficies sont pondérés par les superficies cartographiées, avec les erreurs types d'Olofsson et al. (2014), Remote Sensing of Environment 148. La matrice ci-dessous contient les points tels quels.</translation>
  </message>
  <message>
   <source>The points of the same run, for administrative units: each that has enough points has an interval of its own.</source>
   <translation>Les points de la même exécution, pour les unités administratives : chacune qui a assez de points a son propre intervalle.</translation>
  </message>
  <message>
   <source>The points of the same runs, in the same order: they give adjusted figures for each administrative unit that has enough of them.</source>
   <translation>Les points des mêmes exécutions, dans le même ordre : ils donnent des chiffres corrigés pour chaque unité administrative qui en a assez.</translation>
  </message>
  <message>
   <source>The preview covers the middle {} % of what the map shows of the image. Zoom in to see all of it.</source>
   <translation>L'aperçu couvre les {} % centraux de ce que la carte montre de l'image. Zoomez pour tout voir.</translation>
  </message>
  <message>
   <source>The preview was stopped.</source>
   <translation>L'aperçu a été arrêté.</translation>
  </message>
  <message>
   <source>The project has no study area: delete squares on ground that the model was trained on.</source>
   <translation>Le projet n'a pas de zone d'étude : supprimez les carrés sur un terrain qui a servi à entraîner le modèle.</translation>
  </message>
  <message>
   <source>The project has results of one image or date only: {}. Extract the slums of another date first.</source>
   <translation>Le projet n'a de résultats que d'une seule image ou date : {}. Extrayez d'abord les bidonvilles d'une autre date.</translation>
  </message>
  <message>
   <source>The random points with the fields Classified and GrndTruth, as ArcGIS has them.</source>
   <translation>Les points aléatoires avec les champs Classified et GrndTruth, comme dans ArcGIS.</translation>
  </message>
  <message>
   <source>The records as JSON, for other programs.</source>
   <translation>Les enregistrements en JSON, pour d'autres programmes.</translation>
  </message>
  <message>
   <source>The result's cells are aligned with this raster's; the image is resampled if it must be.</source>
   <translation>Les cellules du résultat sont alignées sur celles de ce raster ; l'image est rééchantillonnée si nécessaire.</translation>
  </message>
  <message>
   <source>The same as plain text.</source>
   <translation>La même chose en texte brut.</translation>
  </message>
  <message>
   <source>The same by administrative unit</source>
   <translation>La même chose par unité administrative</translation>
  </message>
  <message>
   <source>The same figures as CSV.</source>
   <translation>Les mêmes chiffres en CSV.</translation>
  </message>
  <message>
   <source>The same figures, a row for each area and date.</source>
   <translation>Les mêmes chiffres, une ligne par zone et par date.</translation>
  </message>
  <message>
   <source>The same folder, repaired</source>
   <translation>Le même dossier, réparé</translation>
  </message>
  <message>
   <source>The same number draws the same points from the same data.</source>
   <translation>Le même nombre tire les mêmes points des mêmes données.</translation>
  </message>
  <message>
   <source>The same seed draws the same blocks.</source>
   <translation>La même graine tire les mêmes blocs.</translation>
  </message>
  <message>
   <source>The same seed gives the same model on the same machine.</source>
   <translation>La même graine donne le même modèle sur la même machine.</translation>
  </message>
  <message>
   <source>The sample cannot be made in {}.</source>
   <translation>L'exemple ne peut pas être créé dans {}.</translation>
  </message>
  <message>
   <source>The sample project is a small city that does not exist, on two dates, with the true outlines of its slums. It is made on this computer in about half a minute, in {} (17 MB).</source>
   <translation>Le projet d'exemple est une petite ville qui n'existe pas, à deux dates, avec les vrais contours de ses bidonvilles. Il est créé sur cet ordinateur en une demi-minute environ, dans {} (17 Mo).</translation>
  </message>
  <message>
   <source>The share is the number of people in mapped slums, divided by the number of all people in the same area.</source>
   <translation>La part est le nombre d'habitants des bidonvilles cartographiés, divisé par celui de tous les habitants de la même zone.</translation>
  </message>
  <message>
   <source>The tools</source>
   <translation>Les outils</translation>
  </message>
  <message>
   <source>The wheels were downloaded to {}</source>
   <translation>Les paquets wheel ont été téléchargés dans {}</translation>
  </message>
  <message>
   <source>The {} units that have grown most, of {}; the table has all.</source>
   <translation>Les {} unités qui ont le plus grandi, sur {} ; la table les contient toutes.</translation>
  </message>
  <message>
   <source>There are only {} blocks of {:.0f} m: too few for intervals. Give a smaller BLOCK_SIZE, or a larger area.</source>
   <translation>Il n'y a que {} blocs de {:.0f} m : trop peu pour des intervalles. Donnez un BLOCK_SIZE plus petit ou une superficie plus grande.</translation>
  </message>
  <message>
   <source>There are test areas already. Delete them first, or draw further ones by hand.</source>
   <translation>Il y a déjà des zones de test. Supprimez-les d'abord, ou dessinez-en d'autres à la main.</translation>
  </message>
  <message>
   <source>There was no room for {}.</source>
   <translation>Il n'y avait pas de place pour {}.</translation>
  </message>
  <message>
   <source>This interval is for test areas at random places. If they were chosen by eye, it only shows how much they differ from each other, and the estimate may be wrong by more.</source>
   <translation>Cet intervalle vaut pour des zones de test placées au hasard. Si elles ont été choisies à l'œil, il montre seulement combien elles diffèrent entre elles, et l'erreur de l'estimation peut être plus grande.</translation>
  </message>
  <message>
   <source>This is an estimate from images. The official indicator counts households that lack water, sanitation, space, durable housing or secure tenure, in surveys and censuses (UN-Habitat). Images show the form of a settlement, and the two do not agree everywhere.</source>
   <translation>C'est une estimation à partir d'images. L'indicateur officiel compte les ménages privés d'eau, d'assainissement, d'espace, de logement durable ou de sécurité d'occupation, dans des enquêtes et des recensements (ONU-Habitat). Les images montrent la forme d'un quartier, et les deux ne coïncident pas partout.</translation>
  </message>
  <message>
   <source>This toolbox cannot run the model; the report says why.</source>
   <translation>Cette boîte à outils ne peut pas exécuter le modèle ; le rapport dit pourquoi.</translation>
  </message>
  <message>
   <source>This version needs newer packages in its deep learning engine.</source>
   <translation>Cette version nécessite des paquets plus récents dans son moteur de Deep Learning.</translation>
  </message>
  <message>
   <source>Three chips are shown in each.</source>
   <translation>Trois imagettes sont affichées dans chacune.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Taille de tuile</translation>
  </message>
  <message>
   <source>Tile size X</source>
   <translation>Taille de tuile X</translation>
  </message>
  <message>
   <source>Tile size Y</source>
   <translation>Taille de tuile Y</translation>
  </message>
  <message>
   <source>Tiles computed at once. Empty: chosen to fit the memory.</source>
   <translation>Tuiles calculées à la fois. Vide : choisi selon la mémoire.</translation>
  </message>
  <message>
   <source>Tiles of {} that do not exist on {}: {}. Their cells are NoData.</source>
   <translation>Tuiles de {} qui n'existent pas sur {} : {}. Leurs cellules sont NoData.</translation>
  </message>
  <message>
   <source>Time budget (minutes)</source>
   <translation>Budget de temps (minutes)</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Track Slum Growth</source>
   <translation>Suivre la croissance des bidonvilles</translation>
  </message>
  <message>
   <source>Track growth…</source>
   <translation>Suivre la croissance…</translation>
  </message>
  <message>
   <source>Train Deep Learning Model</source>
   <translation>Entraîner le modèle de Deep Learning</translation>
  </message>
  <message>
   <source>Train a U-Net on the chips.</source>
   <translation>Entraîner un U-Net avec les imagettes.</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Entraîner un modèle…</translation>
  </message>
  <message>
   <source>Trained on chips of {} x {} cells of {}.</source>
   <translation>Entraîné sur des imagettes de {} x {} cellules de {}.</translation>
  </message>
  <message>
   <source>Training Chain (graphical model)</source>
   <translation>Chaîne d'entraînement (modèle graphique)</translation>
  </message>
  <message>
   <source>Training data (chip folder)</source>
   <translation>Données d'entraînement (dossier d'imagettes)</translation>
  </message>
  <message>
   <source>Training data report</source>
   <translation>Rapport sur les données d'entraînement</translation>
  </message>
  <message>
   <source>Training ends after {:g} minutes, the time budget.</source>
   <translation>L'entraînement se termine après {:g} minutes, le budget de temps.</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Rapport d'entraînement</translation>
  </message>
  <message>
   <source>True, ha</source>
   <translation>Vérité, ha</translation>
  </message>
  <message>
   <source>Truth value that was not compared</source>
   <translation>Valeur de la vérité qui n'a pas été comparée</translation>
  </message>
  <message>
   <source>UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.</source>
   <translation>UNET : U-Net de segmentation-models-pytorch. DYNAMIC_UNET : réseau d'UnetClassifier d'arcgis.learn.</translation>
  </message>
  <message>
   <source>Uncertainty raster</source>
   <translation>Raster d'incertitude</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Unsure cells</source>
   <translation>Cellules incertaines</translation>
  </message>
  <message>
   <source>Untick to give every cell the most likely of the model's classes, never background.</source>
   <translation>Décochez pour donner à chaque cellule la plus probable des classes du modèle, jamais l'arrière-plan.</translation>
  </message>
  <message>
   <source>Urban ground</source>
   <translation>Zone urbaine</translation>
  </message>
  <message>
   <source>Use it as the terms of that server allow.</source>
   <translation>Utilisez-le comme le permettent les conditions de ce serveur.</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Exactitude de l'utilisateur</translation>
  </message>
  <message>
   <source>User's accuracy, {}</source>
   <translation>Exactitude de l'utilisateur, {}</translation>
  </message>
  <message>
   <source>Validation data (chip folder)</source>
   <translation>Données de validation (dossier d'imagettes)</translation>
  </message>
  <message>
   <source>Validation loss {:.3g}.</source>
   <translation>Perte de validation {:.3g}.</translation>
  </message>
  <message>
   <source>Validation percentage</source>
   <translation>Pourcentage de validation</translation>
  </message>
  <message>
   <source>Validation split</source>
   <translation>Répartition de la validation</translation>
  </message>
  <message>
   <source>Value of cells without a label, which are not compared: 0 if a truth raster has 0 where nobody has labelled.</source>
   <translation>Valeur des cellules sans étiquette, qui ne sont pas comparées : 0 si un raster de vérité a 0 là où personne n'a étiqueté.</translation>
  </message>
  <message>
   <source>Value of unlabeled truth</source>
   <translation>Valeur de la vérité non étiquetée</translation>
  </message>
  <message>
   <source>Versions, devices, a test of every package, the speed of a small network, free memory and disk. It holds no password and no data. A name that ends in .html gives a page, any other name plain text.</source>
   <translation>Versions, matériel de calcul, test de chaque paquet, vitesse d'un petit réseau, mémoire et disque libres. Ne contient ni mot de passe ni données. Un nom qui se termine par .html donne une page, tout autre nom du texte brut.</translation>
  </message>
  <message>
   <source>Weight initialization scheme</source>
   <translation>Schéma d'initialisation des poids</translation>
  </message>
  <message>
   <source>Weights of the models</source>
   <translation>Poids des modèles</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>What to keep in mind</source>
   <translation>À garder à l'esprit</translation>
  </message>
  <message>
   <source>Where PROCESS_ITEMS_SEPARATELY writes.</source>
   <translation>Où écrit PROCESS_ITEMS_SEPARATELY.</translation>
  </message>
  <message>
   <source>Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.</source>
   <translation>Si une couche a ce champ, les polygones de valeur 0 sont l'arrière-plan. Les couches qui ne l'ont pas sont entièrement du bidonville.</translation>
  </message>
  <message>
   <source>Where a slum surrounds other ground: press Cut a hole, and click around that ground.</source>
   <translation>Si un bidonville entoure un autre terrain : appuyez sur Découper un trou et cliquez autour de ce terrain.</translation>
  </message>
  <message>
   <source>Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. Empty: as large as those of the image for the report; without one 4096 along the longer side, 0.5 m or more.</source>
   <translation>Si les deux entrées sont des polygones : les cellules par lesquelles elles sont comparées, dans les unités du SCR de la première. Vide : de la taille de celles de l'image pour le rapport ; sans image, 4096 le long du plus grand côté, de 0,5 m ou plus.</translation>
  </message>
  <message>
   <source>Where the first input is polygons: their integer field. Empty: as for the ground truth.</source>
   <translation>Si la première entrée est formée de polygones : leur champ entier. Vide : comme pour la vérité terrain.</translation>
  </message>
  <message>
   <source>Where to keep what is drawn</source>
   <translation>Où conserver ce qui est dessiné</translation>
  </message>
  <message>
   <source>Whether each cell is a hit, a miss or a false alarm, or which class was confused with which.</source>
   <translation>Dit de chaque cellule si c'est une détection correcte, une omission ou une fausse alerte, ou quelle classe a été prise pour quelle autre.</translation>
  </message>
  <message>
   <source>Whether several rasters count as one image or are cut one by one.</source>
   <translation>Si plusieurs rasters comptent comme une seule image ou sont découpés un par un.</translation>
  </message>
  <message>
   <source>Whether {} or {} is better cannot be told from so few blocks.</source>
   <translation>Avec si peu de blocs, on ne peut dire si {} ou {} est meilleur.</translation>
  </message>
  <message>
   <source>Which GPU. Empty: the first.</source>
   <translation>Quel GPU. Vide : le premier.</translation>
  </message>
  <message>
   <source>Widens the features, in units of the class data's CRS; turns points into discs.</source>
   <translation>Élargit les entités, dans les unités du SCR des données de classe ; transforme les points en disques.</translation>
  </message>
  <message>
   <source>Width of a chip in cells.</source>
   <translation>Largeur d'une imagette en cellules.</translation>
  </message>
  <message>
   <source>Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).</source>
   <translation>Intervalles de Wilson ; kappa avec l'erreur type de Fleiss, Cohen et Everitt (1969).</translation>
  </message>
  <message>
   <source>Without a GPU about {} to {} on two cores, with one far less; a time budget ends it sooner.</source>
   <translation>Sans GPU, environ {} à {} sur deux cœurs, bien moins avec un GPU ; un budget de temps l'arrête plus tôt.</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Incorrect</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoom avant</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Zoom arrière</translation>
  </message>
  <message>
   <source>a size that is not recorded</source>
   <translation>une taille non enregistrée</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>exactitude</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>apprentissage actif</translation>
  </message>
  <message>
   <source>administrative units</source>
   <translation>unités administratives</translation>
  </message>
  <message>
   <source>advanced</source>
   <translation>avancé</translation>
  </message>
  <message>
   <source>an unknown CRS</source>
   <translation>un SCR inconnu</translation>
  </message>
  <message>
   <source>annotate</source>
   <translation>annoter</translation>
  </message>
  <message>
   <source>as mapped</source>
   <translation>selon la carte</translation>
  </message>
  <message>
   <source>as mapped; error-adjusted {} ha ({} to {})</source>
   <translation>selon la carte ; corrigée des erreurs {} ha ({} à {})</translation>
  </message>
  <message>
   <source>background</source>
   <translation>arrière-plan</translation>
  </message>
  <message>
   <source>batch normalization</source>
   <translation>normalisation par lots</translation>
  </message>
  <message>
   <source>bootstrap</source>
   <translation>bootstrap</translation>
  </message>
  <message>
   <source>both sides are polygons; choose the image for the report to compare on cells of its size</source>
   <translation>les deux côtés sont des polygones ; choisissez l'image pour le rapport pour comparer sur des cellules de sa taille</translation>
  </message>
  <message>
   <source>calibrated by the temperature {:.3g}</source>
   <translation>calibrée par la température {:.3g}</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>cellules</translation>
  </message>
  <message>
   <source>cells of {}: {}</source>
   <translation>des cellules de {} : {}</translation>
  </message>
  <message>
   <source>change</source>
   <translation>changement</translation>
  </message>
  <message>
   <source>check</source>
   <translation>vérifier</translation>
  </message>
  <message>
   <source>chips</source>
   <translation>imagettes</translation>
  </message>
  <message>
   <source>class balance</source>
   <translation>équilibre des classes</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>classe {}</translation>
  </message>
  <message>
   <source>classified to true</source>
   <translation>du classé à la vérité</translation>
  </message>
  <message>
   <source>classify</source>
   <translation>classer</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>comparer</translation>
  </message>
  <message>
   <source>confusion matrix</source>
   <translation>matrice de confusion</translation>
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
   <translation>tableau de bord</translation>
  </message>
  <message>
   <source>deep learning</source>
   <translation>apprentissage profond</translation>
  </message>
  <message>
   <source>deepness</source>
   <translation>deepness</translation>
  </message>
  <message>
   <source>dependencies</source>
   <translation>dépendances</translation>
  </message>
  <message>
   <source>diagnose</source>
   <translation>diagnostiquer</translation>
  </message>
  <message>
   <source>dlpk</source>
   <translation>dlpk</translation>
  </message>
  <message>
   <source>domain adaptation</source>
   <translation>adaptation de domaine</translation>
  </message>
  <message>
   <source>emd</source>
   <translation>emd</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>environnement</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>époque</translation>
  </message>
  <message>
   <source>error matrix</source>
   <translation>matrice d'erreur</translation>
  </message>
  <message>
   <source>error-adjusted</source>
   <translation>corrigée des erreurs</translation>
  </message>
  <message>
   <source>export</source>
   <translation>exporter</translation>
  </message>
  <message>
   <source>extract</source>
   <translation>extraire</translation>
  </message>
  <message>
   <source>filter</source>
   <translation>filtre</translation>
  </message>
  <message>
   <source>fine-tune</source>
   <translation>ajustement fin</translation>
  </message>
  <message>
   <source>generalize</source>
   <translation>généraliser</translation>
  </message>
  <message>
   <source>gpu</source>
   <translation>gpu</translation>
  </message>
  <message>
   <source>grid</source>
   <translation>grille</translation>
  </message>
  <message>
   <source>ground truth</source>
   <translation>vérité terrain</translation>
  </message>
  <message>
   <source>growth</source>
   <translation>croissance</translation>
  </message>
  <message>
   <source>hash</source>
   <translation>empreinte</translation>
  </message>
  <message>
   <source>history</source>
   <translation>historique</translation>
  </message>
  <message>
   <source>image analyst</source>
   <translation>image analyst</translation>
  </message>
  <message>
   <source>indicator</source>
   <translation>indicateur</translation>
  </message>
  <message>
   <source>inference</source>
   <translation>inférence</translation>
  </message>
  <message>
   <source>informal settlement</source>
   <translation>habitat informel</translation>
  </message>
  <message>
   <source>install</source>
   <translation>installer</translation>
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
   <translation>étiquettes</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>taux d'apprentissage</translation>
  </message>
  <message>
   <source>lineage</source>
   <translation>généalogie</translation>
  </message>
  <message>
   <source>majority</source>
   <translation>majorité</translation>
  </message>
  <message>
   <source>map.txt</source>
   <translation>map.txt</translation>
  </message>
  <message>
   <source>mean of {} models</source>
   <translation>moyenne de {} modèles</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>métadonnées</translation>
  </message>
  <message>
   <source>metrics</source>
   <translation>métriques</translation>
  </message>
  <message>
   <source>mode</source>
   <translation>mode</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modèle</translation>
  </message>
  <message>
   <source>models</source>
   <translation>modèles</translation>
  </message>
  <message>
   <source>monitoring</source>
   <translation>suivi</translation>
  </message>
  <message>
   <source>needed, as a server draws the image</source>
   <translation>nécessaire, car un serveur dessine l'image</translation>
  </message>
  <message>
   <source>new city</source>
   <translation>nouvelle ville</translation>
  </message>
  <message>
   <source>no interval, since there is no reference sample</source>
   <translation>pas d'intervalle, faute d'échantillon de référence</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>bruit</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>not calibrated: the model may be surer than it is right</source>
   <translation>non calibrée : le modèle peut être plus sûr qu'il n'a raison</translation>
  </message>
  <message>
   <source>of all classes but 0</source>
   <translation>de toutes les classes sauf 0</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>hors ligne</translation>
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
   <translation>facultatif</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>origine</translation>
  </message>
  <message>
   <source>package</source>
   <translation>paquet</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>polygonize</source>
   <translation>polygoniser</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>polygones</translation>
  </message>
  <message>
   <source>population</source>
   <translation>population</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <source>predict</source>
   <translation>prédire</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>vie privée</translation>
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
   <translation>hasard {}</translation>
  </message>
  <message>
   <source>range test</source>
   <translation>test de plage</translation>
  </message>
  <message>
   <source>raster to vector</source>
   <translation>raster vers vecteur</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>taux</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>rappel</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>supprimer</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>réparer</translation>
  </message>
  <message>
   <source>report</source>
   <translation>rapport</translation>
  </message>
  <message>
   <source>reproducible</source>
   <translation>reproductible</translation>
  </message>
  <message>
   <source>resnet</source>
   <translation>resnet</translation>
  </message>
  <message>
   <source>salt and pepper</source>
   <translation>poivre et sel</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>échantillons</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>échantillonnage</translation>
  </message>
  <message>
   <source>sdg</source>
   <translation>odd</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentation</translation>
  </message>
  <message>
   <source>self-training</source>
   <translation>auto-apprentissage</translation>
  </message>
  <message>
   <source>sensor</source>
   <translation>capteur</translation>
  </message>
  <message>
   <source>share</source>
   <translation>part</translation>
  </message>
  <message>
   <source>show batch</source>
   <translation>show batch</translation>
  </message>
  <message>
   <source>sieve</source>
   <translation>tamiser</translation>
  </message>
  <message>
   <source>significance</source>
   <translation>significativité</translation>
  </message>
  <message>
   <source>slum</source>
   <translation>bidonville</translation>
  </message>
  <message>
   <source>spatial analyst</source>
   <translation>spatial analyst</translation>
  </message>
  <message>
   <source>statistics</source>
   <translation>statistiques</translation>
  </message>
  <message>
   <source>the size of those of the image for the report</source>
   <translation>la taille de celles de l'image pour le rapport</translation>
  </message>
  <message>
   <source>the size that was given</source>
   <translation>la taille indiquée</translation>
  </message>
  <message>
   <source>those of the classification</source>
   <translation>celles de la classification</translation>
  </message>
  <message>
   <source>those of the ground truth</source>
   <translation>celles de la vérité terrain</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>tuiles</translation>
  </message>
  <message>
   <source>time</source>
   <translation>temps</translation>
  </message>
  <message>
   <source>torch</source>
   <translation>torch</translation>
  </message>
  <message>
   <source>train</source>
   <translation>entraîner</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <source>training data</source>
   <translation>données d'entraînement</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>transfert</translation>
  </message>
  <message>
   <source>true to classified</source>
   <translation>de la vérité au classé</translation>
  </message>
  <message>
   <source>truly {}</source>
   <translation>vérité : {}</translation>
  </message>
  <message>
   <source>u-net</source>
   <translation>u-net</translation>
  </message>
  <message>
   <source>un-habitat</source>
   <translation>onu-habitat</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>incertitude</translation>
  </message>
  <message>
   <source>unet</source>
   <translation>unet</translation>
  </message>
  <message>
   <source>unlabelled</source>
   <translation>sans étiquettes</translation>
  </message>
  <message>
   <source>update</source>
   <translation>mettre à jour</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <source>vectorize</source>
   <translation>vectoriser</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>versions</translation>
  </message>
  <message>
   <source>weights are here</source>
   <translation>les poids sont ici</translation>
  </message>
  <message>
   <source>weights came with the engine</source>
   <translation>poids fournis avec le moteur</translation>
  </message>
  <message>
   <source>weights to fetch</source>
   <translation>poids à télécharger</translation>
  </message>
  <message>
   <source>workflow</source>
   <translation>flux de travail</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum are in no administrative unit.</source>
   <translation>{:,.4f} ha de bidonvilles ne sont dans aucune unité administrative.</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum in {} cells or units.</source>
   <translation>{:,.4f} ha de bidonvilles dans {} cellules ou unités.</translation>
  </message>
  <message>
   <source>{:,} cells were compared; the models disagree in {:.2%} of them.</source>
   <translation>{:,} cellules ont été comparées ; les modèles sont en désaccord dans {:.2%} d'entre elles.</translation>
  </message>
  <message>
   <source>{:.1f} h</source>
   <translation>{:.1f} h</translation>
  </message>
  <message>
   <source>{:.6g} {} (the image's)</source>
   <translation>{:.6g} {} (celle de l'image)</translation>
  </message>
  <message>
   <source>{:.6g} {} (the model's; the image's is {:.6g})</source>
   <translation>{:.6g} {} (celle du modèle ; celle de l'image est {:.6g})</translation>
  </message>
  <message>
   <source>{} The report is {}.</source>
   <translation>{} Le rapport est {}.</translation>
  </message>
  <message>
   <source>{} and {} cannot be told apart here by their IoU.</source>
   <translation>{} et {} ne peuvent être départagés ici par leur IoU.</translation>
  </message>
  <message>
   <source>{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.</source>
   <translation>{} et {} ne se touchent pas : leurs emprises sont {} et {} dans le SCR de la première. Vérifiez leurs SCR.</translation>
  </message>
  <message>
   <source>{} cells or units are below the least count and have no figures.</source>
   <translation>{} cellules ou unités sont sous l'effectif minimal et n'ont pas de chiffres.</translation>
  </message>
  <message>
   <source>{} chips were counted; classes: {}.</source>
   <translation>{} imagettes ont été comptées ; classes : {}.</translation>
  </message>
  <message>
   <source>{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} without image.</source>
   <translation>{} imagettes ont été écrites ; classes : {}. Sans imagette : {} endroits sans entités, {} hors du masque, {} sans image.</translation>
  </message>
  <message>
   <source>{} has no CRS; its coordinates are assumed to be in that of {}.</source>
   <translation>{} n'a pas de SCR ; ses coordonnées sont supposées être dans celui de {}.</translation>
  </message>
  <message>
   <source>{} has too many single patches to match them. Filter the class raster first.</source>
   <translation>{} a trop de taches isolées pour les apparier. Filtrez d'abord le raster de classes.</translation>
  </message>
  <message>
   <source>{} is better than {} here by its IoU.</source>
   <translation>{} est meilleur que {} ici par son IoU.</translation>
  </message>
  <message>
   <source>{} is temporary and will be deleted when QGIS closes: {}. Copy it to keep it.</source>
   <translation>{} est temporaire et sera supprimé à la fermeture de QGIS : {}. Copiez-le pour le conserver.</translation>
  </message>
  <message>
   <source>{} less {}</source>
   <translation>{} moins {}</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{} new polygons that lay wholly along others were left out.</source>
   <translation>{} nouveaux polygones situés entièrement le long d'autres ont été écartés.</translation>
  </message>
  <message>
   <source>{} of the classified area</source>
   <translation>{} de la zone classée</translation>
  </message>
  <message>
   <source>{} of {} features of {} are used.</source>
   <translation>{} entités sur {} de {} sont utilisées.</translation>
  </message>
  <message>
   <source>{} of {} mask polygons, such as those of a study area, hold no chip, so what is drawn in them is not used. A chip covers {} and must lie wholly inside. Draw larger ones, or choose a smaller tile size or stride.</source>
   <translation>{} polygones de masque sur {}, tels que ceux d'une zone d'étude, ne contiennent aucune imagette : ce qui y est dessiné n'est pas utilisé. Une imagette couvre {} et doit s'y trouver tout entière. Dessinez-les plus grands, ou choisissez une taille de tuile ou un pas plus petit.</translation>
  </message>
  <message>
   <source>{} of {} polygons are smaller than a chip, and no chip is made in them. Draw larger ones, or choose a smaller tile size.</source>
   <translation>{} polygones sur {} sont plus petits qu'une imagette, et aucune n'y est découpée. Dessinez-les plus grands, ou choisissez une taille de tuile plus petite.</translation>
  </message>
  <message>
   <source>{} or more (the model's)</source>
   <translation>{} ou plus (celle du modèle)</translation>
  </message>
  <message>
   <source>{} places were chosen. Mean uncertainty: {:.0f} % in them, {:.0f} % in the whole image.</source>
   <translation>{} lieux ont été choisis. Incertitude moyenne : {:.0f} % dans ceux-ci, {:.0f} % dans toute l'image.</translation>
  </message>
  <message>
   <source>{} polygons were made.</source>
   <translation>{} polygones ont été créés.</translation>
  </message>
  <message>
   <source>{} random points of {} cells that are known on both sides were compared.</source>
   <translation>{} points aléatoires, sur {} cellules connues des deux côtés, ont été comparés.</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <source>{} squares of {:g} m were placed by chance (seed {}).</source>
   <translation>{} carrés de {:g} m ont été placés au hasard (graine {}).</translation>
  </message>
  <message>
   <source>{} takes about {} % of that.</source>
   <translation>{} en prend environ {} %.</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} à {}</translation>
  </message>
  <message>
   <source>{} to {}, {} dates</source>
   <translation>De {} à {}, {} dates</translation>
  </message>
  <message>
   <source>{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha</source>
   <translation>{} à {} : {:.2f} ha persistants, {:.2f} ha nouveaux, {:.2f} ha disparus, {:.2f} ha de polygones parasites ; net {:+.2f} ha</translation>
  </message>
  <message>
   <source>{}, whole map</source>
   <translation>{}, toute la carte</translation>
  </message>
  <message>
   <source>{}, {} points asked for</source>
   <translation>{}, {} points demandés</translation>
  </message>
  <message>
   <source>{}. {}: made {}</source>
   <translation>{}. {} : a produit {}</translation>
  </message>
  <message>
   <source>{}. {}: made {}, for step {}</source>
   <translation>{}. {} : a produit {}, pour l'étape {}</translation>
  </message>
  <message>
   <source>{}: in {} of {} chips, {} of the cells.</source>
   <translation>{} : dans {} imagettes sur {}, {} des cellules.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map. It needs {} separate test areas or more, {} of them with this class; there are {}, {} of them with it. Draw more at random places.</source>
   <translation>{} : pas d'estimation pour toute la carte. Il faut {} zones de test séparées ou plus, dont {} avec cette classe ; il y en a {}, dont {} avec elle. Dessinez-en d'autres, placées au hasard.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map: in the test areas it is only on the map, or only in the truth.</source>
   <translation>{} : pas d'estimation pour toute la carte : dans les zones de test, elle est seulement sur la carte, ou seulement dans la vérité.</translation>
  </message>
  <message>
   <source>{}: this format keeps class values, NoData and the colours of 8-bit rasters, but not the names of classes. GeoTIFF (.tif) and Erdas Imagine (.img) keep all of them.</source>
   <translation>{} : ce format conserve les valeurs de classe, NoData et les couleurs des rasters 8 bits, mais pas les noms des classes. GeoTIFF (.tif) et Erdas Imagine (.img) conservent tout.</translation>
  </message>
  <message>
   <source>{}: user's accuracy {}, producer's accuracy {}, IoU {}</source>
   <translation>{} : exactitude de l'utilisateur {}, exactitude du producteur {}, IoU {}</translation>
  </message>
  <message>
   <source>{}: {:,.0f} of {:,.0f} people live in mapped slums.</source>
   <translation>{} : {:,.0f} habitants sur {:,.0f} vivent dans des bidonvilles cartographiés.</translation>
  </message>
  <message>
   <source>{}: {} ha new, {} ha gone, net {} ha</source>
   <translation>{} : {} ha nouveaux, {} ha disparus, net {} ha</translation>
  </message>
  <message>
   <source>{}: {} in the whole map, 95 % interval {} to {}. The map shows {}; this is corrected by its errors in {} test areas.</source>
   <translation>{} : {} dans toute la carte, intervalle à 95 % de {} à {}. La carte en montre {} ; cela est corrigé par ses erreurs dans {} zones de test.</translation>
  </message>
  <message>
   <source>{}: {} in {} polygons; median {}, largest {}.</source>
   <translation>{} : {} dans {} polygones ; médiane {}, plus grand {}.</translation>
  </message>
  <message>
   <source>{}: {} mapped and {} in the ground truth, of the {} that were compared.</source>
   <translation>{} : {} cartographiés et {} dans la vérité terrain, sur les {} qui ont été comparés.</translation>
  </message>
  <message>
   <source>{}: {} mapped; {} estimated from the points, 95 % interval {} to {}.</source>
   <translation>{} : {} cartographiés ; {} estimés à partir des points, intervalle à 95 % de {} à {}.</translation>
  </message>
  <message>
   <source>{}: {} million weights, {} times the work of MOBILENET_V2; {}</source>
   <translation>{} : {} millions de poids, {} fois le travail de MOBILENET_V2 ; {}</translation>
  </message>
  <message>
   <source>{}: {} of the mapped area is right, and {} of the true area was found.</source>
   <translation>{} : {} de la surface cartographiée est juste, et {} de la surface vraie a été trouvé.</translation>
  </message>
  <message>
   <source>{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union</source>
   <translation>{} : {} objets trouvés sur {}, {} inventés sur {} ; {} paires se superposent sur plus de la moitié de leur union</translation>
  </message>
  <message>
   <source>{}: {}, {} of the classified area.</source>
   <translation>{} : {}, {} de la zone classée.</translation>
  </message>
 </context>
</TS>
