<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>SlumExtractor</name>
  <message>
   <source>0. Draw labels</source>
   <translation>0. Dibujar etiquetas</translation>
  </message>
  <message>
   <source>0: all are right. 1: none is. 2: some are. From 3 on: only that one is right, in the order of the inputs.</source>
   <translation>0: todos aciertan. 1: ninguno. 2: algunos. Desde 3: solo ese acierta, en el orden de las entradas.</translation>
  </message>
  <message>
   <source>0: not rounded.</source>
   <translation>0: sin redondeo.</translation>
  </message>
  <message>
   <source>0: the labels are invisible. 1: the image beneath them is hidden.</source>
   <translation>0: no se ven las etiquetas. 1: no se ve la imagen que hay debajo.</translation>
  </message>
  <message>
   <source>1. Export training data</source>
   <translation>1. Exportar datos de entrenamiento</translation>
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
   <translation>2. Entrenar un modelo</translation>
  </message>
  <message>
   <source>3. Extract slums</source>
   <translation>3. Extraer asentamientos informales</translation>
  </message>
  <message>
   <source>4. Draw test areas</source>
   <translation>4. Dibujar áreas de prueba</translation>
  </message>
  <message>
   <source>5. Check the accuracy</source>
   <translation>5. Comprobar la exactitud</translation>
  </message>
  <message>
   <source>6. Track growth</source>
   <translation>6. Seguir el crecimiento</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>Intervalo del 95 %</translation>
  </message>
  <message>
   <source>95 % interval {} to {}</source>
   <translation>intervalo del 95 % de {} a {}</translation>
  </message>
  <message>
   <source>95 % interval, ha</source>
   <translation>Intervalo del 95 %, ha</translation>
  </message>
  <message>
   <source>95th percentile, m</source>
   <translation>Percentil 95, m</translation>
  </message>
  <message>
   <source>; {:.1f} seconds</source>
   <translation>; {:.1f} segundos</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;A run that was killed&lt;/b&gt;, by a power cut or a time limit, continues when it is started again with the same settings. Until the result is complete, the finished part is kept beside it in a hidden file that ends in &lt;i&gt;.resume&lt;/i&gt;. Cancelling a run removes this file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Una ejecución interrumpida&lt;/b&gt; por un corte de luz o un límite de tiempo continúa donde estaba si se inicia otra vez con los mismos ajustes: hasta que el resultado esté completo, lo terminado queda junto a él en un archivo oculto que termina en &lt;i&gt;.resume&lt;/i&gt;. Si usted mismo detiene la ejecución, se elimina.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt; of the table: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (in mapped slums), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; with its interval &lt;b&gt;low_pct&lt;/b&gt; to &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (percent of the ground that is known), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Columnas&lt;/b&gt; de la tabla: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (en asentamientos informales cartografiados), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; con su intervalo de &lt;b&gt;low_pct&lt;/b&gt; a &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (porcentaje del terreno conocido), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Confidence intervals.&lt;/b&gt; For RANDOM points Wilson's; kappa's standard error is that of Fleiss, Cohen and Everitt (1969). For points stratified by mapped class, figures and areas are weighted by the mapped areas, with the standard errors of Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equations 4 to 11); the matrix holds the points as they are. Where every cell is compared there is no sampling error: the interval comes from a bootstrap that draws blocks of the area, a hundred in all, and shows how much a figure depends on the place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos de confianza.&lt;/b&gt; Para puntos RANDOM, los de Wilson; el error estándar de kappa es el de Fleiss, Cohen y Everitt (1969). Para puntos estratificados por clase cartografiada, las cifras y superficies se ponderan con las superficies cartografiadas, con los errores estándar de Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, ecuaciones 4 a 11); la matriz contiene los puntos tal cual. Si se compara cada celda no hay error de muestreo: el intervalo procede de un bootstrap que sortea bloques del área, cien en total, y dice cuánto depende una cifra del lugar.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; All chips are read and checked before the first epoch; unusable chips are listed. Chips with positions are held out by place: whole blocks of ground. Chips that overlap a held-out chip are left out of training, so that the figures do not flatter the model. Chips with rare classes are drawn more often.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Datos.&lt;/b&gt; Todos los chips se leen y comprueban antes de la primera época; se nombra lo que no se puede usar. Los chips con posición se reservan por lugar: bloques enteros de terreno, y los que se superponen con uno reservado no se usan en el entrenamiento, para que las cifras no favorezcan al modelo. Los chips de clases raras se sortean más a menudo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Digests.&lt;/b&gt; Files up to 64 MiB have a SHA-256 of the whole content. Larger files have one of their size and 64 blocks, and folders one of the names and sizes of all files and the beginnings of 64: a change elsewhere is not seen. Records hold no folders, passwords or names of users.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Hashes.&lt;/b&gt; Los archivos de hasta 64 MiB tienen un SHA-256 de todo el contenido. Los mayores, uno de su tamaño y de 64 bloques, y las carpetas, uno de los nombres y tamaños de todos los archivos y del comienzo de 64: un cambio en otro lugar no se ve. Los registros no contienen carpetas, contraseñas ni nombres de usuario.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Error-adjusted figures.&lt;/b&gt; A map is never without errors, so its area of slums is not the true one. With the confusion matrices of a random sample (&lt;i&gt;Confusion matrices of the dates&lt;/i&gt;), the dashboard and the table show the mapped and the estimated figures side by side, with 95 % intervals, and say whether growth can be told from zero. Use a different random seed for each date, since the samples are assumed to be independent. A sample of the layer of changes (&lt;i&gt;Confusion matrices of the change&lt;/i&gt;) is the most precise; the field &lt;b&gt;code&lt;/b&gt; of that layer is its class value: 1 persisted, 2 new, 3 gone, slivers by what they add or take.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Cifras corregidas por errores.&lt;/b&gt; Ningún mapa está libre de errores, así que su superficie de asentamientos informales no es la verdadera. Con las matrices de confusión de una muestra aleatoria (&lt;i&gt;Matrices de confusión de las fechas&lt;/i&gt;), el tablero y la tabla muestran las cifras cartografiadas y las estimadas lado a lado, con intervalos del 95 %, y dicen si el crecimiento se distingue de cero. Use otra semilla aleatoria para cada fecha, ya que las muestras se toman como independientes. Una muestra de la capa de cambios (&lt;i&gt;Matrices de confusión del cambio&lt;/i&gt;) es lo más preciso; el campo &lt;b&gt;code&lt;/b&gt; de esa capa es su valor de clase: 1 persistente, 2 nuevo, 3 desaparecido, las astillas según lo que añaden o quitan.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt; of the changes: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; and &lt;b&gt;slum_to&lt;/b&gt; (1 where it is slum on that date, which tells the two sorts of sliver apart), &lt;b&gt;unit&lt;/b&gt;. Areas are on the ellipsoid, to a millionth.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt; de los cambios: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; y &lt;b&gt;slum_to&lt;/b&gt; (1 donde es asentamiento informal en esa fecha, lo que distingue las dos clases de astilla), &lt;b&gt;unit&lt;/b&gt;. Las superficies son elipsoidales, con exactitud de una millonésima.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (the name of the cell or unit), &lt;b&gt;share_pct&lt;/b&gt; (percent of the known ground that is slum), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (mean of slum, in percent), &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; in slums, &lt;b&gt;status&lt;/b&gt; (published, suppressed, merged). What is NoData, or beyond a raster's edge, is not known.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (el nombre de la celda o unidad), &lt;b&gt;share_pct&lt;/b&gt; (porcentaje del terreno conocido que es asentamiento informal), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (media de los asentamientos informales, en porcentaje), &lt;b&gt;people&lt;/b&gt; y &lt;b&gt;buildings&lt;/b&gt; en asentamientos informales, &lt;b&gt;status&lt;/b&gt; (published: publicada, suppressed: suprimida, merged: fusionada). Lo que es NoData, o queda fuera del ráster, no se conoce.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Hectares of the whole map.&lt;/b&gt; Where the test areas are a part of the map and every cell in them is compared, the mapped hectares of the whole map are corrected by the errors in the test areas. The log and the report give the corrected hectares with a 95 % interval. It needs at least 8 separate test areas at random places, 5 of them with the class; areas that share an edge count as one. For areas chosen by eye the interval only shows how much they differ from each other.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Hectáreas de todo el mapa.&lt;/b&gt; Si las áreas de prueba son una parte del mapa y se compara cada celda en ellas, las hectáreas cartografiadas de todo el mapa se corrigen con los errores en las áreas de prueba. El registro y el informe dan las hectáreas corregidas con un intervalo del 95 %. Hacen falta al menos 8 áreas de prueba separadas en lugares al azar, 5 de ellas con la clase; las áreas que comparten un borde cuentan como una. Para áreas elegidas a ojo, el intervalo solo muestra cuánto difieren entre sí.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; Blocks of ground are drawn with replacement, 2000 times, the same for all models; neighbouring cells do not err independently. An interval that leaves out 0 shows that one model is better here; it does not show which is better in another city. Fewer than ten blocks give no interval.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Se sortean bloques de terreno con reemplazo, 2000 veces, los mismos para todos los modelos; las celdas vecinas no yerran de forma independiente. Un intervalo que excluye el 0 muestra que un modelo es mejor aquí; no muestra cómo es en otra ciudad. Con menos de diez bloques no hay intervalo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With a confusion matrix of random points, &lt;b&gt;adj_ha&lt;/b&gt; is the error-adjusted area and &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt; its 95 % interval. A unit with enough points has an estimate of its own. A cell is assumed to have the error rates of the whole map; its interval is the widest that these rates allow.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Con una matriz de confusión de puntos aleatorios, &lt;b&gt;adj_ha&lt;/b&gt; es la superficie corregida por errores y de &lt;b&gt;adj_low_ha&lt;/b&gt; a &lt;b&gt;adj_high_ha&lt;/b&gt; su intervalo del 95 %. Una unidad con suficientes puntos tiene su propia estimación. Para una celda se toman las tasas de error de todo el mapa, y su intervalo es el más amplio que estas tasas permiten.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With confusion matrices of random points, shares are error-adjusted and have a 95 % interval. It assumes that slums missed by the map are as densely settled as those it shows. A unit with enough points of the sample has an estimate of its own; for the others a sentence says why there is none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Con matrices de confusión de puntos aleatorios, las proporciones se corrigen por errores y tienen un intervalo del 95 %. Se supone que los asentamientos informales que el mapa omite están tan poblados como los que muestra. Una unidad con suficientes puntos de la muestra tiene su propia estimación; para las demás una frase dice por qué no la hay.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Long runs.&lt;/b&gt; While it trains, a folder named like the model's with .training at its end holds what &lt;i&gt;Resume&lt;/i&gt; needs to continue after a kill, a cancel or a power cut. The result is the same as without the interruption. A time budget in minutes can replace the number of epochs. When memory runs out, a batch is computed in parts, and the log says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ejecuciones largas.&lt;/b&gt; Durante el entrenamiento, una carpeta llamada como la del modelo y terminada en .training guarda lo que &lt;i&gt;Reanudar&lt;/i&gt; necesita para continuar tras una interrupción, una cancelación o un corte de luz, con el mismo final que si nada hubiera ocurrido. En lugar del número de épocas se puede dar un límite de tiempo en minutos. Si la memoria se agota, un lote se calcula por partes, y el registro lo dice.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Loss.&lt;/b&gt; Cross-entropy and dice, half each. The model arguments &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; and &lt;i&gt;ignore_classes&lt;/i&gt; are ArcGIS's; here class balancing counts the background too, so that it has an effect with one class, and the focal loss is computed per cell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Pérdida.&lt;/b&gt; Entropía cruzada y dice, mitad y mitad. Los argumentos de modelo &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; e &lt;i&gt;ignore_classes&lt;/i&gt; son los de ArcGIS; aquí el balance de clases cuenta también el fondo, para que tenga efecto con una sola clase, y la pérdida focal se calcula para cada celda.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Many workers.&lt;/b&gt; One process uses all cores or one GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; is for several GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; for several machines; the result is the same. See the page &lt;i&gt;many_workers&lt;/i&gt; of the documentation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Muchos procesos.&lt;/b&gt; Un proceso usa todos los núcleos o una GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; es para varias GPU y &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; para varias máquinas; el resultado es el mismo. Vea la página &lt;i&gt;many_workers&lt;/i&gt; de la documentación.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Objects&lt;/b&gt; are patches of cells of one class that touch along their edges. A true one is found, and a classified one right, when at least half of its area (or the minimum overlap you choose) is the class on the other side; the others are missed, or invented. Pairs whose intersection is more than half of their union are counted too. &lt;b&gt;Boundaries&lt;/b&gt; of objects that were found, or are right, are compared both ways, from 20 000 random places on one to the nearest point of the other, in metres on the ground. Other objects have no counterpart to measure to.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Los objetos&lt;/b&gt; son manchas de celdas de una clase que se tocan por sus lados. Uno verdadero se da por encontrado, y uno clasificado por correcto, si al menos la mitad de su superficie (o la superposición mínima que usted elija) es de esa clase en el otro lado; los demás son omitidos o inventados. También se cuentan los pares cuya intersección es más de la mitad de su unión. &lt;b&gt;Los límites&lt;/b&gt; de los objetos encontrados, o correctos, se comparan en ambos sentidos, desde 20 000 lugares aleatorios de uno al punto más cercano del otro, en metros sobre el terreno. Los demás objetos no tienen con qué compararse.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continues from there. A student network learns the answers of a teacher for the cells of which the teacher is surest, the same share of each class, in rotated, mirrored and relit windows. The teacher is a moving average of the student, and is what the package holds. This can make a good model better, and a poor one worse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; sigue desde ahí: un alumno aprende, en ventanas giradas, reflejadas y con otra luz, lo que un maestro dice de las celdas de las que está más seguro, la misma proporción de cada clase; el maestro es una media móvil del alumno, y es lo que contiene el paquete. Puede mejorar un buen modelo y empeorar uno malo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; takes the mean and variance of every batch norm from the images, and also the normalisation if their cells are of another type. Try it first.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; toma de las imágenes la media y la varianza de cada normalización por lotes, y también la normalización donde sus celdas son de otro tipo. Es lo primero que conviene probar.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Several images&lt;/b&gt; become one result, or, with &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, each a raster in a folder. An &lt;b&gt;extent&lt;/b&gt; cuts the result, not what the network sees: its cells are those of the whole image. A &lt;b&gt;mask&lt;/b&gt; of polygons counts a cell by its centre; a raster by where it has data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Varias imágenes&lt;/b&gt; dan un solo resultado o, con &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, un ráster cada una en una carpeta. Una &lt;b&gt;extensión&lt;/b&gt; recorta el resultado, no lo que ve la red: sus celdas son las de la imagen completa. Una &lt;b&gt;máscara&lt;/b&gt; de polígonos cuenta una celda por su centro; un ráster, por donde tiene datos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Slivers.&lt;/b&gt; Small offsets between dates and uncertain edges create false changes (slivers). A change counts as new or gone only where a disk of the least width fits into it, and within 0.3 widths around; narrower parts are cut off as slivers, and so are patches below the least area. The least width is three cells, the least area four squares of that width. Slivers are kept in the layer as a kind of their own, so the parts always add up to the whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Astillas (slivers).&lt;/b&gt; Los pequeños desplazamientos entre fechas y los bordes inciertos crean cambios falsos (astillas). Un cambio cuenta como nuevo o desaparecido solo donde cabe un disco de la anchura mínima, y hasta 0.3 anchuras alrededor; las partes más estrechas se separan como astillas, igual que las manchas menores que la superficie mínima. La anchura mínima es de tres celdas y la superficie mínima, de cuatro cuadrados de esa anchura. Las astillas se conservan en la capa como un tipo propio, de modo que las partes siempre suman el total.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The confusion matrix&lt;/b&gt; has ArcGIS's columns: rows are what was classified (C_1, C_2, …), columns the truth, then Total, U_Accuracy (user's accuracy, precision), Kappa and IoU; the last rows are Total, P_Accuracy (producer's accuracy, recall) and Kappa. QGIS shows them in words. The class 0 is the background. Cells of the table without a meaning are empty; ArcGIS writes 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;La matriz de confusión&lt;/b&gt; tiene las columnas de ArcGIS: las filas son lo clasificado (C_1, C_2, …), las columnas la verdad, y después Total, U_Accuracy (exactitud del usuario, precisión), Kappa e IoU; las últimas filas son Total, P_Accuracy (exactitud del productor, exhaustividad) y Kappa. QGIS los muestra en palabras. La clase 0 es el fondo. Una celda de la tabla que no dice nada queda vacía, donde ArcGIS escribe 0.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The raster of disagreement&lt;/b&gt; shows for each cell whether all are right (0), none (1), some (2), or which one alone (from 3 on, in the order of the inputs).&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;El ráster de desacuerdo&lt;/b&gt; dice de cada celda si aciertan todos (0), ninguno (1), algunos (2) o cuál es el único (desde 3, en el orden de las entradas).&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; is one HTML file: a picture of hits, misses and false alarms, the figures with 95 % confidence intervals, areas in hectares, objects and boundaries. &lt;b&gt;The error raster&lt;/b&gt; has 0 for correct background, 1 hit, 2 miss, 3 false alarm; with several classes, where no class of interest is named, a code for each pair, named in its attribute table.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;El informe&lt;/b&gt; es un archivo HTML: una imagen de aciertos, omisiones y falsas alarmas, las cifras con intervalos de confianza del 95 %, superficies en hectáreas, objetos y límites. &lt;b&gt;El ráster de errores&lt;/b&gt; tiene 0 para fondo correcto, 1 acierto, 2 omisión, 3 falsa alarma; con varias clases, si no se nombra una clase de interés, un código por cada par, descrito en su tabla de atributos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; shows the share of each class before and after, how many cells changed, and the windows in which most did. Look at it: without labelled chips nobody knows whether the new model is better. A few &lt;i&gt;Labelled chips&lt;/i&gt; measure it; if the model got worse, a warning says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;El informe&lt;/b&gt; muestra la proporción de cada clase antes y después, cuántas celdas cambiaron y las ventanas donde más cambiaron. Mírelo: sin chips etiquetados nadie sabe si el modelo nuevo es mejor. Unos pocos &lt;i&gt;chips etiquetados&lt;/i&gt; lo miden, y, si el modelo empeoró, una advertencia lo indica.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; has a row for each unit and date: &lt;b&gt;slum_ha&lt;/b&gt;; since the date before &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, slivers that came (&lt;b&gt;sl_new_ha&lt;/b&gt;) and went (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (the whole difference), and two rates in percent per year: &lt;b&gt;simple_pct&lt;/b&gt;, (after - before) / before / years, as in UN-Habitat's SDG indicator 11.3.1, and &lt;b&gt;cagr_pct&lt;/b&gt;, (after / before)^(1 / years) - 1, FAO's compound rate (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; when a population raster or buildings are given.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;La tabla&lt;/b&gt; tiene una fila por unidad y fecha: &lt;b&gt;slum_ha&lt;/b&gt;; desde la fecha anterior, &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, astillas que aparecieron (&lt;b&gt;sl_new_ha&lt;/b&gt;) y que desaparecieron (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (la diferencia total) y dos tasas en porcentaje anual: &lt;b&gt;simple_pct&lt;/b&gt;, (después - antes) / antes / años, como en el indicador 11.3.1 de los ODS de ONU-Hábitat, y &lt;b&gt;cagr_pct&lt;/b&gt;, (después / antes)^(1 / años) - 1, la tasa compuesta de la FAO (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; y &lt;b&gt;buildings&lt;/b&gt; si se da un ráster de población o edificios.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;To protect people&lt;/b&gt;, cells with few people or buildings in slums are suppressed, or merged with their neighbours, and figures are rounded. A single suppressed cell would follow from the total, so the next larger one is suppressed with it. Which rules were applied is written into the metadata of both files, and beside files that have none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Para proteger a las personas&lt;/b&gt;, las celdas con pocas personas o pocos edificios en asentamientos informales se suprimen, o se fusionan con sus vecinas, y las cifras se redondean. Una sola celda suprimida se deduciría del total, así que se suprime con ella la siguiente más grande. Las reglas aplicadas se escriben en los metadatos de ambos archivos, y junto a los archivos que no los tienen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; one or more chip folders, 20 epochs, backbone RESNET34 (or MOBILENET_V2 on a computer without GPU), everything else empty. The learning rate is then found before training, and the best epoch is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Uso típico:&lt;/b&gt; una o más carpetas de chips, 20 épocas, red troncal RESNET34 (o MOBILENET_V2 en un equipo sin GPU), todo lo demás vacío. Entonces la tasa de aprendizaje se busca antes de entrenar y se conserva la mejor época.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; slum boundaries as class data, tile size 256, stride 128, cell size 0.5.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Uso típico:&lt;/b&gt; límites de asentamientos informales como datos de clase, tamaño de tesela 256, desplazamiento 128, tamaño de celda 0.5.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Unlike ArcGIS:&lt;/b&gt; the whole batch size is used, not its largest square; beyond the image's edge, and where it has no data, the network sees the image mirrored; tiles may be larger than training chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;A diferencia de ArcGIS:&lt;/b&gt; se usa el tamaño de lote completo, no su mayor cuadrado; más allá del borde, y donde no hay datos, la red ve la imagen reflejada; las teselas pueden ser mayores que los chips de entrenamiento.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Where ArcGIS's help is silent:&lt;/b&gt; NoData cells never vote, break a run of neighbours and are never changed, and beside them the rule is the one for inner cells, not the one for the raster's edge; if two values tie with HALF and the cell has neither, it takes the lower one; further neighbours with the same value, apart from the run, do not matter. Cells outside the mask count as NoData. Cells beyond the extent still vote, so that a part of a raster is filtered as the whole is.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Donde la ayuda de ArcGIS no dice nada:&lt;/b&gt; las celdas NoData nunca votan, interrumpen una serie de vecinas y no se cambian, y junto a ellas rige la regla de las celdas interiores, no la del borde del ráster; si con HALF empatan dos valores y la celda no tiene ninguno de ellos, toma el menor; otras vecinas con el mismo valor, aparte de la serie, no estorban. Las celdas fuera de la máscara cuentan como NoData. Las celdas fuera de la extensión sí votan, para que una parte de un ráster se filtre igual que el conjunto.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A model that was trained on more classes than slum needs &lt;i&gt;Class values of slums&lt;/i&gt;, otherwise its other classes become polygons too; &lt;b&gt;gridcode&lt;/b&gt; tells them apart.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un modelo entrenado con más clases que los asentamientos informales necesita &lt;i&gt;Valores de clase de los asentamientos informales&lt;/i&gt;; si no, sus otras clases también salen como polígonos; &lt;b&gt;gridcode&lt;/b&gt; las distingue.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A new version of the plugin may need other packages. It then says so, and this tool installs the new engine beside the old one; REMOVE=OLD removes the old one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Una versión nueva del complemento puede necesitar otros paquetes. En ese caso lo indica, y esta herramienta crea el motor nuevo junto al antiguo; REMOVE=OLD elimina el antiguo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A run that was killed continues from what it had classified when it is started again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Una ejecución que se interrumpió sigue desde lo que había clasificado cuando se inicia de nuevo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns a class to each cell of an image, with a model package made by &lt;i&gt;Train Deep Learning Model&lt;/i&gt; here or by ArcGIS.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Asigna una clase a cada celda de una imagen, con un paquete de modelo hecho con &lt;i&gt;Entrenar modelo de aprendizaje profundo&lt;/i&gt; aquí o con ArcGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells lie on multiples of their size, so grids of two dates have the same cells. Areas are those on the ellipsoid, and their sum is that of Track Slum Growth to the square metre. A class raster is summed up on a grid of its own CRS without tracing it; other CRSs and units are cut exactly and take longer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las celdas están en múltiplos de su tamaño, así que las cuadrículas de dos fechas tienen las mismas celdas. Las superficies son las del elipsoide, y su suma es la de «Seguir el crecimiento de asentamientos informales» al metro cuadrado. Un ráster de clases se suma en una cuadrícula de su propio SRC sin vectorizarlo; otros SRC y las unidades se cortan con exactitud y tardan más.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells where the image has NoData are ignored. The log shows each epoch's losses and its figures on the validation chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las celdas donde la imagen tiene NoData se ignoran. El registro muestra las pérdidas y cifras de cada época con los chips de validación.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Columns: &lt;b&gt;adj_ha&lt;/b&gt;, its standard error &lt;b&gt;adj_se_ha&lt;/b&gt; and interval &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt;; growth since the date before &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, &lt;b&gt;net_low_ha&lt;/b&gt; to &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown, shrunk, not distinguishable from zero); &lt;b&gt;adj_note&lt;/b&gt;, a note on the figure, or why there is none. Stratified estimators of Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 and 148.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Columnas: &lt;b&gt;adj_ha&lt;/b&gt;, su error estándar &lt;b&gt;adj_se_ha&lt;/b&gt; y su intervalo de &lt;b&gt;adj_low_ha&lt;/b&gt; a &lt;b&gt;adj_high_ha&lt;/b&gt;; el crecimiento desde la fecha anterior &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, de &lt;b&gt;net_low_ha&lt;/b&gt; a &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown: ha crecido, shrunk: ha disminuido, not distinguishable from zero: no se distingue de cero); &lt;b&gt;adj_note&lt;/b&gt;, lo que hay que saber de una cifra o por qué no la hay. Estimadores estratificados de Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 y 148.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares model packages on one image, class rasters, or both, with the same ground truth. The report has IoU, precision and recall of each, their paired differences with 95 % intervals, and the time that each package took.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara paquetes de modelo sobre una imagen, rásteres de clases, o ambos, con la misma verdad de terreno. El informe tiene IoU, precisión y exhaustividad de cada uno, sus diferencias pareadas con intervalos del 95 % y el tiempo que tardó cada paquete.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares slums of two dates or more and writes what &lt;b&gt;persisted&lt;/b&gt;, what is &lt;b&gt;new&lt;/b&gt; and what is &lt;b&gt;gone&lt;/b&gt; between each date and the next, with areas, yearly rates by administrative unit, a table, and a dashboard that opens in any browser without network. Add a date and run again to bring all of them up to date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara los asentamientos informales de dos o más fechas y escribe lo que &lt;b&gt;persistió&lt;/b&gt;, lo que es &lt;b&gt;nuevo&lt;/b&gt; y lo que &lt;b&gt;desapareció&lt;/b&gt; entre cada fecha y la siguiente, con superficies, tasas anuales por unidad administrativa, una tabla y un tablero que se abre en cualquier navegador sin red. Agregue una fecha y ejecute de nuevo para actualizar todo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cuts an image and its labels into small training images, called chips, and writes them in ArcGIS's folder format, which &lt;i&gt;Train Deep Learning Model&lt;/i&gt;, here or in ArcGIS, reads.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Corta una imagen y sus etiquetas en pequeñas imágenes de entrenamiento, llamadas chips, y las escribe en el formato de carpeta de ArcGIS, que lee &lt;i&gt;Entrenar modelo de aprendizaje profundo&lt;/i&gt;, aquí o en ArcGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Do not write a password into the address of a package index: Processing's history and log keep every parameter of a tool. Write the address without it, and put name and password into the file &lt;i&gt;.netrc&lt;/i&gt; in your home folder, readable by you alone, or set the environment variable PIP_INDEX_URL before QGIS starts.&lt;/p&gt;</source>
   <translation>&lt;p&gt;No escriba una contraseña en la dirección de un índice de paquetes: el historial y el registro de Procesos conservan todos los parámetros de una herramienta. Escriba la dirección sin ella y ponga el nombre y la contraseña en el archivo &lt;i&gt;.netrc&lt;/i&gt; de su carpeta personal, que solo usted pueda leer, o defina la variable de entorno PIP_INDEX_URL antes de iniciar QGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Every output names the tool that made it, its version, its parameters, and its inputs with their digests. So do the inputs that a tool of this toolbox has made. This tool follows the chain: from slum polygons to the class raster, the model package, the chips, and the images and labels that were drawn.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cada resultado nombra la herramienta que lo hizo, su versión, sus parámetros y sus entradas con sus hashes. También lo hacen las entradas que hizo una herramienta de esta caja de herramientas. Esta herramienta sigue la cadena: de los polígonos de asentamientos informales al ráster de clases, el paquete de modelo, los chips, y las imágenes y etiquetas dibujadas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Examines the deep learning engine: versions, devices, an import of every package, the speed of a small network, free memory and disk. Paste the report into a bug report; it holds no password and none of your data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Examina el motor de aprendizaje profundo: versiones, dispositivos, la importación de cada paquete, la velocidad de una red pequeña, la memoria y el disco libres. Pegue el informe en un reporte de error; no contiene contraseñas ni ninguno de sus datos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;FOUR keeps the corners of rectangles, EIGHT rounds them off. HALF changes more cells than MAJORITY.&lt;/p&gt;</source>
   <translation>&lt;p&gt;FOUR conserva las esquinas de los rectángulos, EIGHT las redondea. HALF cambia más celdas que MAJORITY.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fields: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, the class value (or the chosen column under its own name); &lt;b&gt;area_m2&lt;/b&gt; and &lt;b&gt;perimeter_m&lt;/b&gt;, true metres on the ground: on the ellipsoid in every CRS, on the plane without one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Campos: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, el valor de clase (o la columna elegida, con su propio nombre); &lt;b&gt;area_m2&lt;/b&gt; y &lt;b&gt;perimeter_m&lt;/b&gt;, metros reales sobre el terreno: sobre el elipsoide en todo SRC, en el plano si no hay ninguno.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds a suitable learning rate for a set of chips and a network, and shows how it was found. Train Deep Learning Model does the same by itself when its learning rate is left empty. Use this tool to see the curve, to choose another rate from it, or to train several times with one search.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Busca la tasa de aprendizaje adecuada para unos chips y una red, y muestra cómo se encontró. Entrenar modelo de aprendizaje profundo hace lo mismo por sí solo si su tasa de aprendizaje se deja vacía; esta herramienta sirve para ver la curva, para elegir en ella otra tasa y para entrenar varias veces con una sola búsqueda.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fits a trained model to images of another city, date or sensor &lt;b&gt;without labels&lt;/b&gt;, and writes a new package. The source package stays as it is. With some labels of the new place, &lt;i&gt;Train Deep Learning Model&lt;/i&gt; with &lt;i&gt;Pretrained model&lt;/i&gt; learns more from them; &lt;i&gt;Suggest Labels&lt;/i&gt; shows where to draw them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ajusta un modelo entrenado a imágenes de otra ciudad, fecha o sensor &lt;b&gt;sin etiquetas&lt;/b&gt; y escribe un paquete nuevo. El paquete de origen queda como está. Con algunas etiquetas del lugar nuevo, &lt;i&gt;Entrenar modelo de aprendizaje profundo&lt;/i&gt; con &lt;i&gt;modelo preentrenado&lt;/i&gt; aprende más de ellas; &lt;i&gt;Sugerir etiquetas&lt;/i&gt; indica dónde dibujarlas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;From an image and a model package to slum polygons in one step: &lt;i&gt;Classify Pixels Using Deep Learning&lt;/i&gt;, &lt;i&gt;Majority Filter&lt;/i&gt; (FOUR, MAJORITY) and &lt;i&gt;Raster to Polygon&lt;/i&gt; (NO_SIMPLIFY, without background), with their defaults.&lt;/p&gt;</source>
   <translation>&lt;p&gt;De una imagen y un paquete de modelo a polígonos de asentamientos informales en un solo paso: &lt;i&gt;Clasificar píxeles mediante aprendizaje profundo&lt;/i&gt;, &lt;i&gt;Filtro mayoritario&lt;/i&gt; (FOUR, MAJORITY) y &lt;i&gt;De ráster a polígono&lt;/i&gt; (NO_SIMPLIFY, sin fondo), con sus valores predeterminados.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Give the same model type, backbone, batch size and chip size as the training will have. The rate is an output, which a graphical model can pass to the training.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Indique el mismo tipo de modelo, red troncal, tamaño de lote y tamaño de chip que tendrá el entrenamiento. La tasa es una salida que un modelo gráfico puede pasar al entrenamiento.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;If something does not work, the report says what, and the tool fails with the same message.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Si algo no funciona, el informe dice qué, y la herramienta falla con el mismo mensaje.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Installs PyTorch and the other packages of the deep learning engine into a separate environment in your data folder. QGIS's Python is not touched, and removing the folder removes everything; REMOVE does that too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Instala PyTorch y los demás paquetes del motor de aprendizaje profundo en un entorno propio dentro de su carpeta de datos. El Python de QGIS no se toca y basta borrar la carpeta para eliminarlo todo; REMOVE también lo hace.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;It downloads about 0.4 GB (CPU) or 3 GB (CUDA), checks every package but PyTorch against its hash, and tests the engine before it counts as installed. If it is stopped, is killed or fails, run it again: it continues where it stopped, and repairs what is incomplete. The log is &lt;i&gt;install.log&lt;/i&gt; in the same folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Descarga unos 0.4 GB (CPU) o 3 GB (CUDA), comprueba cada paquete, salvo PyTorch, con su hash, y prueba el motor antes de darlo por instalado. Si se detiene, se interrumpe o falla, ejecútelo de nuevo: continúa donde estaba y repara lo que quedó a medias. El registro es &lt;i&gt;install.log&lt;/i&gt;, en la misma carpeta.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Labels in another CRS are transformed. The image is resampled bilinearly and labels by the nearest cell, on a grid that starts at the image's upper left corner. A chip that would reach over the image's edge is moved inwards. Labels of value 0 are background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las etiquetas en otro SRC se transforman. La imagen se remuestrea de forma bilineal y las etiquetas por la celda más cercana, en una cuadrícula que empieza en la esquina superior izquierda de la imagen. Un chip que sobrepasaría el borde de la imagen se desplaza hacia dentro. Las etiquetas de valor 0 son fondo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Look at it before you train: shifted labels, a class that hardly occurs, or black chips are easy to see.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mírela antes de entrenar: las etiquetas desplazadas, una clase que apenas aparece o los chips negros se ven de inmediato.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a polygon of each patch of four-connected cells with the same class value. NoData makes no polygon; value 0 does, as in ArcGIS, unless &lt;i&gt;Drop the background&lt;/i&gt; is ticked. &lt;i&gt;Class values&lt;/i&gt; limits the polygons to some classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea un polígono por cada mancha de celdas con el mismo valor de clase conectadas por sus lados. NoData no da polígono; el valor 0 sí, como en ArcGIS, salvo que se marque &lt;i&gt;Omitir el fondo&lt;/i&gt;. &lt;i&gt;Valores de clase&lt;/i&gt; limita los polígonos a algunas clases.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Mask polygons limit chips to places where the labels are complete: only chips wholly inside are made.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Los polígonos de máscara limitan los chips a lugares donde las etiquetas están completas: solo se crean los que quedan totalmente dentro.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures how good a classification is: compares a class raster, or polygons, with ground truth, cell by cell, over the whole area or at random points. Both may be in any CRS; they are compared on the class raster's cells, and a cell takes the truth at its centre. Polygons are compared with polygons on cells as large as those of the image for the report.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Dice qué tan buena es una clasificación: compara un ráster de clases, o polígonos, con la verdad de terreno, celda por celda, en toda el área o en puntos aleatorios. Ambos pueden estar en cualquier SRC; se comparan sobre las celdas del ráster de clases y cada celda toma la verdad de su centro. Los polígonos se comparan con polígonos sobre celdas del tamaño de las de la imagen para el informe.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Necesita el motor de aprendizaje profundo: ejecute una vez &lt;i&gt;Instalar motor de aprendizaje profundo&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;No package is written when the adapted model gives nearly all cells one class, or when self-training moves the share of the classes beyond what is plausible.&lt;/p&gt;</source>
   <translation>&lt;p&gt;No se escribe ningún paquete cuando el modelo adaptado da una sola clase a casi todas las celdas, o cuando el autoentrenamiento mueve la proporción de las clases más allá de lo plausible.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Normalisation and probabilities are part of the file. It takes cells divided by 255, as Deepness gives them, and carries the metadata that Deepness reads: class names, resolution, tile size and overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La normalización y las probabilidades forman parte del archivo. Recibe celdas divididas entre 255, como las da Deepness, y lleva los metadatos que Deepness lee: nombres de clase, resolución, tamaño de tesela y superposición.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nothing in the package is run.&lt;/p&gt;</source>
   <translation>&lt;p&gt;No se ejecuta nada del paquete.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Only cells that all of them and the truth know are compared. A cell of the wrong class is both a false alarm and a miss.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Solo se comparan las celdas que conocen todos y la verdad de terreno. Una celda de la clase equivocada es a la vez falsa alarma y omisión.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Patches below the minimum area are left out, and holes below it are filled. Features with too many vertices are halved along lines of the cell grid until none has more.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las manchas menores que la superficie mínima se omiten y los huecos menores se rellenan. Las entidades con demasiados vértices se dividen por la mitad a lo largo de líneas de la cuadrícula hasta que ninguna los supere.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;People come from population rasters. Their share is the number of people in mapped slums, divided by the number of all people in the same area. Give the administrative boundaries, the urban ground, or both: then only people on urban ground within the boundaries are counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las personas proceden de rásteres de población. Su proporción es el número de personas en asentamientos informales cartografiados, dividido por el de todas las personas de la misma zona. Dé los límites administrativos, el suelo urbano, o ambos: entonces solo se cuentan las personas en suelo urbano dentro de los límites.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Rasters hold the record as metadata, GeoPackages in their metadata table, HTML pages in their head and at their end, model packages in their definition, chip folders as provenance.json. Other formats, such as CSV and Shapefile, hold none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Los rásteres llevan el registro como metadatos, los GeoPackages en su tabla de metadatos, las páginas HTML en su cabecera y al final, los paquetes de modelo en su definición y las carpetas de chips como provenance.json. Otros formatos, como CSV y Shapefile, no lo llevan.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Removes single cells and frayed edges from a class raster: a cell takes the value that most of its neighbours have, if these lie next to each other around it. This is the rule of ArcGIS's tool of the same name, not a mode filter.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Elimina celdas sueltas y bordes irregulares de un ráster de clases: una celda toma el valor que tiene la mayoría de sus vecinas, si estas están contiguas a su alrededor. Es la regla de la herramienta homónima de ArcGIS, no un filtro de moda.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Reports SDG indicator 11.1.1, the share of the urban population that lives in slums, for one date or more and for each administrative unit: as a page for screen and paper, as a table, and as JSON for other programs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Informa del indicador ODS 11.1.1, la proporción de la población urbana que vive en asentamientos informales, para una o más fechas y para cada unidad administrativa: como página para pantalla y papel, como tabla y como JSON para otros programas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests where to draw labels next: squares of an image, ranked by how much labels there would improve the model. Draw all slums inside the first places, export chips with the places as &lt;i&gt;Mask polygons&lt;/i&gt;, and continue training the model with &lt;i&gt;Train Deep Learning Model&lt;/i&gt; (&lt;i&gt;Pretrained model&lt;/i&gt;), on old and new chips together.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Indica dónde dibujar etiquetas a continuación: cuadrados de una imagen, ordenados por cuánto enseñarían al modelo las etiquetas de allí. Dibuje todos los asentamientos informales dentro de los primeros lugares, exporte chips con los lugares como &lt;i&gt;polígonos de máscara&lt;/i&gt; y continúe con &lt;i&gt;Entrenar modelo de aprendizaje profundo&lt;/i&gt; a partir del modelo (&lt;i&gt;modelo preentrenado&lt;/i&gt;), con chips antiguos y nuevos juntos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums up slums in square cells, 100 m by default, or in administrative units: the share of slum, its area, and on request the mean confidence, the people and the buildings in slums. The result is a layer of polygons and a GeoTIFF. Such grids can be published where outlines of slums would expose the people who live there.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Suma los asentamientos informales en celdas cuadradas, de 100 m por defecto, o en unidades administrativas: la proporción de asentamiento informal, su superficie y, si se pide, la confianza media, las personas y los edificios en asentamientos informales. El resultado es una capa de polígonos y un GeoTIFF. Estas cuadrículas se pueden publicar donde los contornos de los asentamientos informales expondrían a quienes viven en ellos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The dates are polygons or class rasters, each in its own CRS; both kinds may be mixed. Rasters are compared along their cells' edges, polygons along their own lines: nothing is resampled. Polygons that overlap count once. Ground that is NoData on any date, or beyond a raster's edge, is not compared on any date. In layers with a field gridcode, as Raster to Polygon makes them, polygons of value 0 are background. The CRS of the result is that of the earliest date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las fechas son polígonos o rásteres de clases, cada uno en su propio SRC; se pueden mezclar ambos tipos. Los rásteres se comparan por los bordes de sus celdas y los polígonos por sus propias líneas: nada se remuestrea. Los polígonos que se superponen cuentan una sola vez. Lo que es NoData en alguna fecha, o queda fuera del borde de un ráster, no se compara en ninguna. En las capas con un campo gridcode, como las que crea De ráster a polígono, los polígonos de valor 0 son fondo. El SRC del resultado es el de la fecha más antigua.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is classified, and the entropy of the class probabilities taken as uncertainty. A place's score is the product of three shares: its mean uncertainty, how different it looks from places labelled or chosen before (means, deviations and texture of the bands; 2 standard deviations count in full), and how far it is from the places chosen before (the distance of evenly spread places counts in full). Places do not overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La imagen se clasifica y la entropía de las probabilidades de clase se toma como incertidumbre. La puntuación de un lugar es el producto de tres proporciones: su incertidumbre media, lo distinto que es de lo ya etiquetado o elegido (medias, desviaciones y textura de las bandas; 2 desviaciones cuentan del todo) y lo lejos que está de los lugares ya elegidos (la distancia de lugares repartidos por igual cuenta del todo). Los lugares no se solapan.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is read, classified and written in tiles, so its size does not matter. Tiles overlap by the padding, which is rounded up to a multiple of 32 cells so that the answer does not depend on how the image was cut. Cells that are NoData in all bands stay NoData (255); 0 is background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La imagen se lee, clasifica y escribe por teselas, así que su tamaño no importa. Las teselas se superponen según el relleno, que se redondea hacia arriba a un múltiplo de 32 celdas para que la respuesta no dependa de cómo se cortó la imagen. Las celdas que son NoData en todas las bandas siguen siendo NoData (255); 0 es fondo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The network learns from up to 50 batches while the rate rises from 0.000001 to 1, or until the loss diverges. The chosen rate is near the middle of the longest fall of the smoothed loss, as in arcgis.learn's &lt;i&gt;lr_find&lt;/i&gt;. The weights learnt on the way are discarded.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La red aprende de hasta 50 lotes mientras la tasa sube de 0.000001 a 1, o hasta que la pérdida diverge. La tasa elegida está cerca de la mitad del descenso más largo de la pérdida suavizada, como en &lt;i&gt;lr_find&lt;/i&gt; de arcgis.learn. Nada de lo aprendido se conserva.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The page names the definition of slums, the method, what to keep in mind, and every file that the figures come from, with its date and SHA-256. Write the definition into &lt;i&gt;Definition of slums&lt;/i&gt;: a share without one cannot be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La página nombra la definición de asentamientos informales, el método, lo que hay que tener en cuenta y cada archivo del que proceden las cifras, con su fecha y SHA-256. Escriba la definición en &lt;i&gt;Definición de asentamientos informales&lt;/i&gt;: una proporción sin ella no se puede comparar.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The result has colours, class names and overviews.&lt;/p&gt;</source>
   <translation>&lt;p&gt;El resultado tiene colores, nombres de clase y vistas generales.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The truth must not have been used in training, otherwise the figures flatter the model.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La verdad de terreno no debe haberse usado en el entrenamiento; si no, las cifras son demasiado favorables.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;This is an estimate from images and not the official value, which counts households in surveys and censuses.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Es una estimación a partir de imágenes y no el valor oficial, que cuenta hogares en encuestas y censos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;To use a Python of your own instead, name it under &lt;i&gt;Settings &amp;gt; Options &amp;gt; Processing &amp;gt; Providers &amp;gt; Slum Extractor&lt;/i&gt; or in the environment variable SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Para usar un Python propio, indíquelo en &lt;i&gt;Configuración &amp;gt; Opciones &amp;gt; Procesos &amp;gt; Proveedores &amp;gt; Slum Extractor&lt;/i&gt; o en la variable de entorno SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a U-Net on chip folders and writes a model package (.dlpk), which holds all that classification needs: weights, bands, normalisation, cell size and classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Entrena una U-Net con carpetas de chips y escribe un paquete de modelo (.dlpk), que contiene todo lo que la clasificación necesita: pesos, bandas, normalización, tamaño de celda y clases.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Two columns follow, from which Track Slum Growth estimates areas: &lt;b&gt;MapAreaHa&lt;/b&gt;, the hectares mapped as the class, and &lt;b&gt;Design&lt;/b&gt;, the sampling or EVERY_CELL.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Siguen dos columnas, con las que «Seguir el crecimiento de asentamientos informales» estima superficies: &lt;b&gt;MapAreaHa&lt;/b&gt;, las hectáreas cartografiadas como la clase, y &lt;b&gt;Design&lt;/b&gt;, el muestreo o EVERY_CELL.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Uncertainty is a guide, not an error map: a model can be sure and wrong. Label one or two places of your own choice as well, where the map looks wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La incertidumbre es una guía, no un mapa de errores: un modelo puede estar seguro y equivocarse. Etiquete también uno o dos lugares a su elección, donde el mapa parezca erróneo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use it when an export was interrupted before they were written, or when chips were added or removed by hand. Chips and labels are not changed; names and colours of classes are kept where the old files can still be read.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Úsela si una exportación terminó sin ellos, o si se agregaron o quitaron chips a mano. Los chips y las etiquetas no se modifican; los nombres y colores de las clases se conservan si aún se pueden leer los archivos antiguos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use the single tools, or the graphical model of the same chain, to change a setting in between.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Use las herramientas por separado, o el modelo gráfico de la misma cadena, para cambiar algún ajuste intermedio.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;When &lt;i&gt;Dates&lt;/i&gt; is empty, the date of each layer is read from its temporal range, otherwise from its name or file name (slums_2019.gpkg, slums_2019-03-15.tif), otherwise from a field named date or year. A year alone counts as its middle. In a model, and wherever names say nothing, give &lt;i&gt;Dates&lt;/i&gt; in the order of the layers.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Si &lt;i&gt;Fechas&lt;/i&gt; está vacío, la fecha de cada capa se lee de su rango temporal; si no, de su nombre o nombre de archivo (slums_2019.gpkg, slums_2019-03-15.tif); si no, de un campo llamado date o year. Un año solo cuenta como su punto medio. En un modelo, y donde los nombres no digan nada, indique &lt;i&gt;Fechas&lt;/i&gt; en el orden de las capas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With NO_SIMPLIFY the polygons follow the cells' edges exactly and convert back to the same raster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Con NO_SIMPLIFY los polígonos siguen exactamente los bordes de las celdas y se convierten de vuelta en el mismo ráster.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With SIMPLIFY the stairs of the cells' edges become fewer and straighter lines. Neighbours keep one border, so there is no gap, no overlap and no invalid polygon, and no line passes a cell's centre: the polygons still convert back to the same raster. The tolerance is half a cell at most, for that reason.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Con SIMPLIFY los escalones de los bordes de las celdas se vuelven líneas más rectas y menos numerosas. Los vecinos conservan un borde común, así que no hay huecos, superposiciones ni polígonos no válidos, y ninguna línea pasa del centro de una celda: los polígonos siguen dando el mismo ráster. Por eso la tolerancia es como máximo media celda.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network access for the ImageNet weights, give a file of encoder weights, NONE, or PACKAGE with the backbone timm:tf_efficientnet_lite0, whose weights come with the engine. Encoders without pretrained weights are never frozen.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sin red para los pesos de ImageNet, indique un archivo de pesos del codificador, NONE o PACKAGE con la red troncal timm:tf_efficientnet_lite0, cuyos pesos trae consigo el motor que instala el complemento. Los codificadores sin pesos preentrenados nunca se congelan.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network: on a machine of the same system and Python, fill a folder with wheels (FILL_WHEEL_FOLDER), copy it to this machine, and give it as WHEEL_FOLDER. Proxy and certificates are taken from QGIS's options.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sin red: en una máquina con el mismo sistema y el mismo Python, llene una carpeta de paquetes wheel (FILL_WHEEL_FOLDER), cópiela a esta máquina e indíquela en WHEEL_FOLDER. El proxy y los certificados son los de las opciones de QGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page about a model package: network, bands, cell size, classes with their colours, normalisation, metrics, pictures and files, and whether this toolbox can run it and, if not, why.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe una página sobre un paquete de modelo: red, bandas, tamaño de celda, clases con sus colores, normalización, métricas, imágenes y archivos, y si esta caja de herramientas puede ejecutarlo y, si no, por qué.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page that shows a chip folder: chips with their labels laid over, how often each class occurs, cell size and bands, histograms, and where the chips lie.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe una página que muestra una carpeta de chips: chips con sus etiquetas encima, la frecuencia de cada clase, tamaño de celda y bandas, histogramas y dónde están los chips.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the files that describe a chip folder (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) again from the chips themselves.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe de nuevo los archivos que describen una carpeta de chips (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) a partir de los propios chips.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the model of a package as an ONNX file, for programs other than this toolbox: the Deepness plugin of QGIS, onnxruntime, and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe el modelo de un paquete como archivo ONNX, para programas distintos de esta caja de herramientas: el complemento Deepness de QGIS, onnxruntime y otros.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.</source>
   <translation>Un Python de 3.10 a 3.14. Vacío: el de QGIS, del que solo se copia, o uno del sistema.</translation>
  </message>
  <message>
   <source>A band for each figure; the first is the share in percent.</source>
   <translation>Una banda por cifra; la primera es la proporción en porcentaje.</translation>
  </message>
  <message>
   <source>A building counts where the centre of its bounding box is; the layer is the same for all dates.</source>
   <translation>Un edificio cuenta donde está el centro de su rectángulo envolvente; la capa es la misma para todas las fechas.</translation>
  </message>
  <message>
   <source>A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is narrower or smaller is a sliver: it comes from offsets between images and from uncertain edges, and is listed separately.</source>
   <translation>Un cambio cuenta como nuevo o desaparecido donde tiene al menos {} m de ancho y al menos {} m² de superficie. Lo más estrecho o pequeño es una astilla: procede de desplazamientos entre imágenes y de bordes inciertos, y se muestra aparte.</translation>
  </message>
  <message>
   <source>A chip covers {:.6g} x {:.6g} {}.</source>
   <translation>Un chip cubre {:.6g} x {:.6g} {}.</translation>
  </message>
  <message>
   <source>A feature with a smaller share of its area in a chip is left out of that chip.</source>
   <translation>Una entidad con una parte menor de su superficie en un chip se omite en ese chip.</translation>
  </message>
  <message>
   <source>A few chips of the new place, of the model's classes. They measure the model before and after; SELF_TRAINING also learns from two thirds of them. Several folders: separated by ;</source>
   <translation>Unos pocos chips del lugar nuevo, de las clases del modelo. Miden el modelo antes y después; SELF_TRAINING aprende además de dos tercios de ellos. Varias carpetas: separadas por ;</translation>
  </message>
  <message>
   <source>A hit is the class on both sides, a miss in truth only, a false alarm in the classification only. White was not compared.</source>
   <translation>Un acierto es la clase en ambos lados, una omisión solo en la verdad de terreno, una falsa alarma solo en la clasificación. Lo blanco no se comparó.</translation>
  </message>
  <message>
   <source>A hundredth of the area</source>
   <translation>Una centésima parte del área</translation>
  </message>
  <message>
   <source>A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip is set up, mostly PyPI.</source>
   <translation>Un espejo de PyPI; los archivos deben ser los de PyPI, pues cada uno se comprueba con su hash. Vacío: según la configuración de pip, casi siempre PyPI.</translation>
  </message>
  <message>
   <source>A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.</source>
   <translation>Un SRC proyectado. Vacío: el de los asentamientos informales, o uno equivalente a su alrededor si el suyo está en grados.</translation>
  </message>
  <message>
   <source>A row for each unit and date: .gpkg or .csv.</source>
   <translation>Una fila por cada unidad y fecha: .gpkg o .csv.</translation>
  </message>
  <message>
   <source>A second image of the same place, written to the folder images2.</source>
   <translation>Una segunda imagen del mismo lugar, cortada en la carpeta images2.</translation>
  </message>
  <message>
   <source>A true object counts as found, and a classified one as right, when at least this share of its area is the class on the other side too.</source>
   <translation>Un objeto verdadero cuenta como encontrado, y uno clasificado como correcto, si al menos esta parte de su superficie es también de esa clase en el otro lado.</translation>
  </message>
  <message>
   <source>AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), otherwise CPU (about 0.4 GB and 1.4 GB).</source>
   <translation>AUTO: CUDA si el controlador y la tarjeta de NVIDIA son lo bastante recientes (unos 3 GB de descarga, 8 GB en disco); si no, CPU (unos 0.4 GB y 1.4 GB).</translation>
  </message>
  <message>
   <source>AUTO: the GPU if there is one. GPU: fails if there is none.</source>
   <translation>AUTO: la GPU si hay una. GPU: falla si no hay ninguna.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <source>Accuracy and growth</source>
   <translation>Exactitud y crecimiento</translation>
  </message>
  <message>
   <source>Accuracy assessment points</source>
   <translation>Puntos de evaluación de la exactitud</translation>
  </message>
  <message>
   <source>Accuracy assessment points of the dates</source>
   <translation>Puntos de evaluación de la exactitud de las fechas</translation>
  </message>
  <message>
   <source>Accuracy of {}</source>
   <translation>Exactitud de {}</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Informe de exactitud</translation>
  </message>
  <message>
   <source>Adapt Deep Learning Model</source>
   <translation>Adaptar modelo de aprendizaje profundo</translation>
  </message>
  <message>
   <source>Adaptation report</source>
   <translation>Informe de adaptación</translation>
  </message>
  <message>
   <source>Add the image to the map first, and open this step again.</source>
   <translation>Añada primero la imagen al mapa y abra este paso de nuevo.</translation>
  </message>
  <message>
   <source>Additional input raster</source>
   <translation>Ráster de entrada adicional</translation>
  </message>
  <message>
   <source>Additional models</source>
   <translation>Modelos adicionales</translation>
  </message>
  <message>
   <source>Additional rasters</source>
   <translation>Rásteres adicionales</translation>
  </message>
  <message>
   <source>Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must reach the rasters by the same paths. Only use a cluster of your own: anyone who can send it work can run programs on it.</source>
   <translation>Dirección de un planificador dask, como 'tcp://host:8786' o 'tls://host:8786': sus procesos clasifican. Deben alcanzar los rásteres por las mismas rutas. Use solo un clúster propio: quien puede enviarle trabajo puede ejecutar programas en él.</translation>
  </message>
  <message>
   <source>Administrative boundaries</source>
   <translation>Límites administrativos</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All areas together</source>
   <translation>Todas las zonas juntas</translation>
  </message>
  <message>
   <source>All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.</source>
   <translation>Todas las clases del modelo se convierten en polígonos: {}. Indique SLUM_VALUES para tener solo los de asentamientos informales.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>All people</source>
   <translation>Todas las personas</translation>
  </message>
  <message>
   <source>All tools</source>
   <translation>Todas las herramientas</translation>
  </message>
  <message>
   <source>All {} cells that are known on both sides were compared.</source>
   <translation>Se compararon las {} celdas conocidas en ambos lados.</translation>
  </message>
  <message>
   <source>Also keep chips without labels (ground without slums)</source>
   <translation>Conservar también los chips sin etiquetas (terreno sin asentamientos)</translation>
  </message>
  <message>
   <source>An object is a patch of cells that touch along their edges. A true object is found when at least the least share of its area (see below) was classified as its class, and a classified one is invented when less than that share of its area is the class in truth.</source>
   <translation>Un objeto es una mancha de celdas que se tocan por sus lados. Un objeto verdadero se da por encontrado si al menos la parte mínima de su superficie (véase abajo) se clasificó como su clase, y uno clasificado es inventado si menos de esa parte de su superficie es de esa clase en la verdad de terreno.</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Otra clase</translation>
  </message>
  <message>
   <source>Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.</source>
   <translation>Cualquier paquete: .dlpk, .emd o su texto JSON, también de modelos que solo ArcGIS puede ejecutar.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'name value;name value'. Accepted are class_balancing, mixup, focal_loss (True or False), ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), balanced_sampling, chip_size and monitor. They override the parameters.</source>
   <translation>En la forma de ArcGIS, 'nombre valor;nombre valor'. Se conocen class_balancing, mixup, focal_loss (True o False), ignore_classes (valores de clase), dice_loss_fraction (0 a 1), dice_loss_average (micro o macro), balanced_sampling, chip_size y monitor; prevalecen sobre los parámetros.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'padding 100;batch_size 8'. Overrides the fields above.</source>
   <translation>En la forma de ArcGIS, 'padding 100;batch_size 8'. Lo indicado aquí prevalece sobre los campos de arriba.</translation>
  </message>
  <message>
   <source>Area in the whole map</source>
   <translation>Superficie en todo el mapa</translation>
  </message>
  <message>
   <source>Area of each class on the ground, of {} ha compared</source>
   <translation>Superficie de cada clase sobre el terreno, de {} ha comparadas</translation>
  </message>
  <message>
   <source>Area of slums and its growth since the date before, as mapped and as estimated from the reference sample</source>
   <translation>Superficie de asentamientos informales y su crecimiento desde la fecha anterior, según el mapa y según la muestra de referencia</translation>
  </message>
  <message>
   <source>Area of slums, {}: {}</source>
   <translation>Superficie de asentamientos informales, {}: {}</translation>
  </message>
  <message>
   <source>Area of the classes in hectares</source>
   <translation>Superficie de las clases en hectáreas</translation>
  </message>
  <message>
   <source>Area, patches and confidence of each class</source>
   <translation>Superficie, manchas y confianza de cada clase</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Superficies</translation>
  </message>
  <message>
   <source>Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all.</source>
   <translation>Las superficies son elipsoidales. El terreno que es NoData en alguna fecha se excluye en todas.</translation>
  </message>
  <message>
   <source>Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.</source>
   <translation>Las superficies se derivan de las proporciones redondeadas, y los intervalos se amplían al siguiente múltiplo. 0: sin redondeo.</translation>
  </message>
  <message>
   <source>Areas labelled already</source>
   <translation>Áreas ya etiquetadas</translation>
  </message>
  <message>
   <source>Areas of the same name are one unit. Empty: the first text field.</source>
   <translation>Las áreas del mismo nombre son una sola unidad. Vacío: el primer campo de texto.</translation>
  </message>
  <message>
   <source>As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.</source>
   <translation>Como en 1;2, para celdas y para polígonos. Vacío: todo valor salvo 0 y NoData.</translation>
  </message>
  <message>
   <source>At most about {}, at the pace of the last such run here.</source>
   <translation>Como máximo unos {}, al ritmo de la última ejecución de este tipo aquí.</translation>
  </message>
  <message>
   <source>At most {} million cells; each raster takes up to {} MB.</source>
   <translation>Como máximo {} millones de celdas; cada ráster ocupa hasta {} MB.</translation>
  </message>
  <message>
   <source>Augmentation parameters</source>
   <translation>Parámetros de aumento</translation>
  </message>
  <message>
   <source>Average over eight flips and rotations of the image: slightly better, eight times slower.</source>
   <translation>Promedio de los ocho volteos y giros de la imagen: un poco mejor, ocho veces más lento.</translation>
  </message>
  <message>
   <source>Backbone model</source>
   <translation>Modelo de red troncal (backbone)</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Fondo</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Bands for the model</source>
   <translation>Bandas para el modelo</translation>
  </message>
  <message>
   <source>Bands: {}.</source>
   <translation>Bandas: {}.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Tamaño de lote</translation>
  </message>
  <message>
   <source>Blacken around feature</source>
   <translation>Ennegrecer alrededor de la entidad</translation>
  </message>
  <message>
   <source>Block size in metres</source>
   <translation>Tamaño de bloque en metros</translation>
  </message>
  <message>
   <source>Boundaries</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Buffer radius</source>
   <translation>Radio de la zona de influencia</translation>
  </message>
  <message>
   <source>Build of PyTorch</source>
   <translation>Compilación de PyTorch</translation>
  </message>
  <message>
   <source>Buildings</source>
   <translation>Edificios</translation>
  </message>
  <message>
   <source>Buildings in slums</source>
   <translation>Edificios en asentamientos informales</translation>
  </message>
  <message>
   <source>By administrative unit</source>
   <translation>Por unidad administrativa</translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Por fecha</translation>
  </message>
  <message>
   <source>By period</source>
   <translation>Por período</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>SRC</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>SRC de la cuadrícula</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>Archivos CSV (*.csv)</translation>
  </message>
  <message>
   <source>Cell size for two polygon layers</source>
   <translation>Tamaño de celda para dos capas de polígonos</translation>
  </message>
  <message>
   <source>Cell size in metres</source>
   <translation>Tamaño de celda en metros</translation>
  </message>
  <message>
   <source>Cell size in units of the raster's CRS</source>
   <translation>Tamaño de celda en unidades del SRC del ráster</translation>
  </message>
  <message>
   <source>Cell size of the chips, for example 0.8. Empty: the raster's own.</source>
   <translation>Tamaño de celda de los chips, por ejemplo 0.8. Vacío: el del ráster.</translation>
  </message>
  <message>
   <source>Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, otherwise that of the image, otherwise 1 m.</source>
   <translation>Tamaño de celda de las imágenes de las que proceden los asentamientos informales. Vacío: el menor de los rásteres entre las fechas; si no, el de la imagen; si no, 1 m.</translation>
  </message>
  <message>
   <source>Cell size to classify at, the same for all packages. Empty: the raster's own if the models were trained near it.</source>
   <translation>Tamaño de celda con el que se clasifica, el mismo para todos los paquetes. Vacío: el del ráster si los modelos se entrenaron cerca de él.</translation>
  </message>
  <message>
   <source>Cell size to classify at. Empty: the raster's own if the model was trained near it, otherwise the model's.</source>
   <translation>Tamaño de celda con el que se clasifica. Vacío: el del ráster si el modelo se entrenó cerca de él; si no, el del modelo.</translation>
  </message>
  <message>
   <source>Cell size: {}.</source>
   <translation>Tamaño de celda: {}.</translation>
  </message>
  <message>
   <source>Cells below the least count</source>
   <translation>Celdas por debajo del recuento mínimo</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a column. 0: as high as a chip.</source>
   <translation>Celdas de un chip al siguiente a lo largo de una columna. 0: el alto de un chip.</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.</source>
   <translation>Celdas de un chip al siguiente a lo largo de una fila. 0: el ancho de un chip, de modo que no se superponen.</translation>
  </message>
  <message>
   <source>Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.</source>
   <translation>Celdas de contexto a cada lado de una tesela, como mínimo. Vacío: un cuarto del tamaño de chip del modelo.</translation>
  </message>
  <message>
   <source>Cells of equal area</source>
   <translation>Celdas de igual superficie</translation>
  </message>
  <message>
   <source>Cells or units</source>
   <translation>Celdas o unidades</translation>
  </message>
  <message>
   <source>Cells or units made by Summarize Slums By Grid: the dashboard's map shows their share of slum.</source>
   <translation>Celdas o unidades hechas con «Resumir asentamientos informales por cuadrícula»: el mapa del tablero muestra su proporción de asentamiento informal.</translation>
  </message>
  <message>
   <source>Cells that the majority filter changed: {} of {} ({}).</source>
   <translation>Celdas que cambió el filtro mayoritario: {} de {} ({}).</translation>
  </message>
  <message>
   <source>Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown alone. 0: no limit.</source>
   <translation>Las celdas con menos personas que estas en asentamientos informales, o con menos edificios si no se da la población, no se muestran solas. 0: sin límite.</translation>
  </message>
  <message>
   <source>Change from {} to {}</source>
   <translation>Cambio de {} a {}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modificado</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Changes below {:.2f} m of width or {:.1f} m² are slivers.</source>
   <translation>Los cambios de menos de {:.2f} m de ancho o {:.1f} m² son astillas.</translation>
  </message>
  <message>
   <source>Changes that are narrower are slivers. Empty: 3 cells. 0: no limit.</source>
   <translation>Los cambios más estrechos son astillas. Vacío: 3 celdas. 0: sin límite.</translation>
  </message>
  <message>
   <source>Changes that are smaller are slivers. Empty: 4 times the square of the least width. 0: no limit.</source>
   <translation>Los cambios más pequeños son astillas. Vacío: 4 veces el cuadrado de la anchura mínima. 0: sin límite.</translation>
  </message>
  <message>
   <source>Check Deep Learning Engine</source>
   <translation>Comprobar motor de aprendizaje profundo</translation>
  </message>
  <message>
   <source>Check the accuracy…</source>
   <translation>Comprobar la exactitud…</translation>
  </message>
  <message>
   <source>Check the deep learning engine…</source>
   <translation>Comprobar el motor de aprendizaje profundo…</translation>
  </message>
  <message>
   <source>Check…</source>
   <translation>Comprobar…</translation>
  </message>
  <message>
   <source>Chip folder to validate with, instead of a share of the training chips. Several: separated by ;</source>
   <translation>Carpeta de chips para validar, en lugar de una parte de los chips de entrenamiento. Varias: separadas por ;</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamaño de chip</translation>
  </message>
  <message>
   <source>Chips are cut again, rotated by each further multiple of this angle in degrees.</source>
   <translation>Los chips se cortan otra vez, girados en cada paso de este ángulo en grados.</translation>
  </message>
  <message>
   <source>Chips of {} x {} cells.</source>
   <translation>Chips de {} x {} celdas.</translation>
  </message>
  <message>
   <source>Chips per training step. Empty: chosen to fit the memory. Choose fewer if memory runs out.</source>
   <translation>Chips por paso de entrenamiento. Vacío: según la memoria. Elija menos si la memoria se agota.</translation>
  </message>
  <message>
   <source>Chips with labels</source>
   <translation>Chips con etiquetas</translation>
  </message>
  <message>
   <source>Chips without any labelled cell are left out (ONLY_TILES_WITH_FEATURES): the ground beside slums in the other chips already shows what is not a slum. Tick it (ALL_TILES) if there are few chips, or if the model marks slums where there are none.</source>
   <translation>Los chips sin ninguna celda etiquetada se omiten (ONLY_TILES_WITH_FEATURES): el terreno junto a los asentamientos informales en los demás chips ya muestra lo que no lo es. Márquelo (ALL_TILES) si hay pocos chips o si el modelo marca asentamientos donde no los hay.</translation>
  </message>
  <message>
   <source>Choose a folder (required)</source>
   <translation>Elija una carpeta (obligatorio)</translation>
  </message>
  <message>
   <source>Choose an image and a model package first.</source>
   <translation>Elija primero una imagen y un paquete de modelo.</translation>
  </message>
  <message>
   <source>Choose the bands by name</source>
   <translation>Elegir las bandas por su nombre</translation>
  </message>
  <message>
   <source>Chosen by memory</source>
   <translation>Según la memoria</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Class data (boundaries or class raster)</source>
   <translation>Datos de clase (límites o ráster de clases)</translation>
  </message>
  <message>
   <source>Class of interest</source>
   <translation>Clase de interés</translation>
  </message>
  <message>
   <source>Class raster or polygons</source>
   <translation>Ráster de clases o polígonos</translation>
  </message>
  <message>
   <source>Class rasters</source>
   <translation>Rásteres de clases</translation>
  </message>
  <message>
   <source>Class value field</source>
   <translation>Campo de valor de clase</translation>
  </message>
  <message>
   <source>Class value field of classified polygons</source>
   <translation>Campo de valor de clase de los polígonos clasificados</translation>
  </message>
  <message>
   <source>Class value field of polygons</source>
   <translation>Campo de valor de clase de los polígonos</translation>
  </message>
  <message>
   <source>Class value of each cell, with the names and colours of the classes, in the format of its ending.</source>
   <translation>Valor de clase de cada celda, con los nombres y colores de las clases, en el formato de su extensión.</translation>
  </message>
  <message>
   <source>Class values</source>
   <translation>Valores de clase</translation>
  </message>
  <message>
   <source>Class values of slums</source>
   <translation>Valores de clase de los asentamientos informales</translation>
  </message>
  <message>
   <source>Class {}</source>
   <translation>Clase {}</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>Clases: {}.</translation>
  </message>
  <message>
   <source>Classification report</source>
   <translation>Informe de clasificación</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Clasificado</translation>
  </message>
  <message>
   <source>Classified as</source>
   <translation>Clasificado como</translation>
  </message>
  <message>
   <source>Classified raster</source>
   <translation>Ráster clasificado</translation>
  </message>
  <message>
   <source>Classified_Tiles is the format for pixel classification, which is what this toolbox trains.</source>
   <translation>Classified_Tiles es el formato para clasificación de píxeles, que es lo que entrena esta caja de herramientas.</translation>
  </message>
  <message>
   <source>Classifies the visible part of the map, at most 2 million cells, as a temporary layer.</source>
   <translation>Clasifica lo que el mapa muestra ahora, 2 millones de celdas como máximo, como capa temporal.</translation>
  </message>
  <message>
   <source>Classify Pixels Using Deep Learning</source>
   <translation>Clasificar píxeles mediante aprendizaje profundo</translation>
  </message>
  <message>
   <source>Classify this image, or one of another date, and get polygons.</source>
   <translation>Clasificar esta imagen, o una de otra fecha, y obtener polígonos.</translation>
  </message>
  <message>
   <source>Click the corners of a slum; a right-click closes its outline and opens its form. Then draw the study area: the ground where you have drawn every slum. Save both layers.</source>
   <translation>Haga clic en las esquinas de un asentamiento informal; el botón derecho cierra su contorno y abre su formulario. Después dibuje el área de estudio: el terreno en el que ha dibujado todos los asentamientos informales. Guarde ambas capas.</translation>
  </message>
  <message>
   <source>Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.</source>
   <translation>Columna de la tabla de atributos del ráster que se guarda. Value, el valor de clase, se guarda como gridcode.</translation>
  </message>
  <message>
   <source>Compare Models</source>
   <translation>Comparar modelos</translation>
  </message>
  <message>
   <source>Compare dates, on a map, in a table and on a dashboard.</source>
   <translation>Comparar fechas en un mapa, una tabla y un tablero.</translation>
  </message>
  <message>
   <source>Compare the result with what is true in the test areas.</source>
   <translation>Compare el resultado con lo que es cierto en las áreas de prueba.</translation>
  </message>
  <message>
   <source>Compare this class only, such as that of slums: all others count as background on both sides. Empty: all classes.</source>
   <translation>Comparar solo esta clase, como la de los asentamientos informales: todas las demás cuentan como fondo en ambos lados. Vacío: todas las clases.</translation>
  </message>
  <message>
   <source>Compare this class with all others taken together. Empty: all classes but the background count together.</source>
   <translation>Compara esta clase con todas las demás juntas. Vacío: todas las clases salvo el fondo cuentan juntas.</translation>
  </message>
  <message>
   <source>Compare this many random cells only. Empty or 0: every cell is compared.</source>
   <translation>Comparar solo este número de celdas aleatorias. Vacío o 0: se compara cada celda.</translation>
  </message>
  <message>
   <source>Compared on</source>
   <translation>Comparado sobre</translation>
  </message>
  <message>
   <source>Compared on {}.</source>
   <translation>Comparado sobre {}.</translation>
  </message>
  <message>
   <source>Comparison of {} models</source>
   <translation>Comparación de {} modelos</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <translation>Informe de comparación</translation>
  </message>
  <message>
   <source>Compound rate per year</source>
   <translation>Tasa compuesta anual</translation>
  </message>
  <message>
   <source>Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after - before) / before / years (UN-Habitat, SDG indicator 11.3.1).</source>
   <translation>Tasa compuesta: (después / antes)^(1 / años) - 1 (FAO 1995; Puyravaud 2003). Tasa simple: (después - antes) / antes / años (ONU-Hábitat, indicador 11.3.1 de los ODS).</translation>
  </message>
  <message>
   <source>Compute Accuracy For Pixel Classification</source>
   <translation>Calcular exactitud para clasificación de píxeles</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU, and on a CPU if a trial is faster.</source>
   <translation>Calcula la red con media precisión. AUTO: en una GPU, y en una CPU si una prueba resulta más rápida.</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU. TRUE: also on a CPU with bfloat16, which is two to four times as fast and changes the class of one or two cells in a hundred. FALSE: never.</source>
   <translation>Calcula la red con media precisión. AUTO: en una GPU. TRUE: también en una CPU con bfloat16, lo que es de dos a cuatro veces más rápido y da otra clase a una o dos celdas de cada cien. FALSE: en ningún caso.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.</source>
   <translation>Confianza en porcentaje, como la escribe «Clasificar píxeles mediante aprendizaje profundo»: da la confianza media de los asentamientos informales en cada celda.</translation>
  </message>
  <message>
   <source>Confidence is the model's own estimate. How right the result is, only ground truth can say: use Draw test areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel Classification.</source>
   <translation>La confianza es la estimación del propio modelo. Solo la verdad de terreno puede decir hasta qué punto es correcto el resultado: use Dibujar áreas de prueba y Comprobar la exactitud en el menú, o la herramienta Calcular exactitud para clasificación de píxeles.</translation>
  </message>
  <message>
   <source>Confidence is the probability that the model gives to the class of a cell. A cell is unsure below {} %. Probabilities of a model are not an accuracy: compare the result with ground truth.</source>
   <translation>La confianza es la probabilidad que el modelo da a la clase de una celda. Una celda es incierta por debajo del {} %. Las probabilidades de un modelo no son una exactitud: compare el resultado con la verdad de terreno.</translation>
  </message>
  <message>
   <source>Confidence raster</source>
   <translation>Ráster de confianza</translation>
  </message>
  <message>
   <source>Confidence was not computed: ask for a confidence raster to have it.</source>
   <translation>No se calculó la confianza: pida un ráster de confianza para tenerla.</translation>
  </message>
  <message>
   <source>Confusion matrices of the change</source>
   <translation>Matrices de confusión del cambio</translation>
  </message>
  <message>
   <source>Confusion matrices of the dates</source>
   <translation>Matrices de confusión de las fechas</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matriz de confusión</translation>
  </message>
  <message>
   <source>Confusion matrix in {}: rows are what was classified, columns the truth</source>
   <translation>Matriz de confusión en {}: las filas son lo clasificado, las columnas la verdad</translation>
  </message>
  <message>
   <source>Confusion matrix of the classification</source>
   <translation>Matriz de confusión de la clasificación</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>Hoja de contactos</translation>
  </message>
  <message>
   <source>Continues a run into the same output folder that was killed or cancelled, with the same parameters. The model is the same as without the interruption. If there is no such run, training starts from the beginning.</source>
   <translation>Continúa una ejecución de la misma carpeta de salida que se interrumpió o canceló, con los mismos parámetros, y termina con el mismo modelo que si no hubiera ocurrido. Si no hay ninguna, empieza desde el principio.</translation>
  </message>
  <message>
   <source>Correct background</source>
   <translation>Fondo correcto</translation>
  </message>
  <message>
   <source>Create multipart features</source>
   <translation>Crear entidades multiparte</translation>
  </message>
  <message>
   <source>Crop mode</source>
   <translation>Modo de recorte</translation>
  </message>
  <message>
   <source>Cut a hole</source>
   <translation>Recortar un hueco</translation>
  </message>
  <message>
   <source>Cut an image and the outlines of its slums into chips.</source>
   <translation>Cortar en chips una imagen y los contornos de sus asentamientos informales.</translation>
  </message>
  <message>
   <source>Cut, pad and stitch exactly as ArcGIS does, seams included. For results that must equal ArcGIS's.</source>
   <translation>Cortar, rellenar y unir exactamente como ArcGIS, costuras incluidas, para resultados que deban ser iguales a los de ArcGIS.</translation>
  </message>
  <message>
   <source>DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. OTHER_SENSORS: also tone curve, colours, haze, sharpness and noise, for a model that is used on images of other dates and sensors. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it.</source>
   <translation>DEFAULT: recortes a varias escalas, volteos, cuartos de vuelta, brillo y contraste, al azar. OTHER_SENSORS: además curva de tonos, colores, bruma, nitidez y ruido, para un modelo que se usa con imágenes de otras fechas y otros sensores. CUSTOM: lo que indican los parámetros de aumento. FILE: transforms.json de la primera carpeta de chips, como lo lee ArcGIS.</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Tablero</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Planificador dask</translation>
  </message>
  <message>
   <source>Data augmentation</source>
   <translation>Aumento de datos</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Dates of the layers</source>
   <translation>Fechas de las capas</translation>
  </message>
  <message>
   <source>Dates of the layers: {}.</source>
   <translation>Fechas de las capas: {}.</translation>
  </message>
  <message>
   <source>Decides between places of equal score. The same seed gives the same places.</source>
   <translation>Decide entre lugares de igual puntuación. La misma semilla da los mismos lugares.</translation>
  </message>
  <message>
   <source>Deep learning</source>
   <translation>Aprendizaje profundo</translation>
  </message>
  <message>
   <source>Deep learning engine</source>
   <translation>Motor de aprendizaje profundo</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Valor por defecto</translation>
  </message>
  <message>
   <source>Definition of slums</source>
   <translation>Definición de asentamientos informales</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>Distance between boundaries</source>
   <translation>Distancia entre límites</translation>
  </message>
  <message>
   <source>Download into the folder of wheels and install nothing. Do this on a machine with network, the same system and the same version of Python as the one that is to be installed.</source>
   <translation>Descargar en la carpeta de paquetes wheel y no instalar nada. Hágalo en una máquina con red, con el mismo sistema y la misma versión de Python que la de destino.</translation>
  </message>
  <message>
   <source>Draw at the scale of the cells: zoom in until roofs can be told apart.</source>
   <translation>Dibuje a la escala de las celdas: acérquese hasta distinguir los techos.</translation>
  </message>
  <message>
   <source>Draw by what the image shows; the results are hidden.</source>
   <translation>Dibuje según lo que muestra la imagen; los resultados están ocultos.</translation>
  </message>
  <message>
   <source>Draw every slum in them; areas without slums count too. Outlines may go beyond the area.</source>
   <translation>Dibuje en ellas todos los asentamientos informales; también cuentan las áreas que no tienen ninguno. Los contornos pueden salir del área.</translation>
  </message>
  <message>
   <source>Draw every slum inside the study area: what is not drawn there is learned as not slum.</source>
   <translation>Dibuje todos los asentamientos informales del área de estudio: lo que allí no se dibuja se aprende como otra cosa.</translation>
  </message>
  <message>
   <source>Draw labels…</source>
   <translation>Dibujar etiquetas…</translation>
  </message>
  <message>
   <source>Draw slums</source>
   <translation>Dibujar asentamientos</translation>
  </message>
  <message>
   <source>Draw study area</source>
   <translation>Dibujar área de estudio</translation>
  </message>
  <message>
   <source>Draw test areas</source>
   <translation>Dibujar áreas de prueba</translation>
  </message>
  <message>
   <source>Draw test areas…</source>
   <translation>Dibujar áreas de prueba…</translation>
  </message>
  <message>
   <source>Drop the background</source>
   <translation>Omitir el fondo</translation>
  </message>
  <message>
   <source>ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while it trains, and into the model's folder afterwards.</source>
   <translation>ENABLE_TENSORBOARD escribe registros: durante el entrenamiento, en la carpeta llamada como la del modelo y terminada en .training; después, en la carpeta del modelo.</translation>
  </message>
  <message>
   <source>EQUAL: every model has the same weight. VALIDATION_IOU: weight by the IoU on each model's validation chips.</source>
   <translation>EQUAL: todos los modelos cuentan igual. VALIDATION_IOU: pesa según el IoU en los chips de validación de cada modelo.</translation>
  </message>
  <message>
   <source>Each area</source>
   <translation>Cada zona</translation>
  </message>
  <message>
   <source>Each model</source>
   <translation>Cada modelo</translation>
  </message>
  <message>
   <source>Each step fills in what the steps before have made.</source>
   <translation>Cada paso rellena lo que hicieron los anteriores.</translation>
  </message>
  <message>
   <source>Empty: PyTorch's own.</source>
   <translation>Vacío: el propio de PyTorch.</translation>
  </message>
  <message>
   <source>Empty: every feature is class 1.</source>
   <translation>Vacío: todas las entidades son de la clase 1.</translation>
  </message>
  <message>
   <source>Empty: that of the slums.</source>
   <translation>Vacío: la de los asentamientos informales.</translation>
  </message>
  <message>
   <source>Empty: the field {} is used.</source>
   <translation>Vacío: se toma el campo {}.</translation>
  </message>
  <message>
   <source>Encoder weights</source>
   <translation>Pesos del codificador</translation>
  </message>
  <message>
   <source>Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of segmentation-models-pytorch or timm.</source>
   <translation>Codificador: una palabra clave de ArcGIS como RESNET34 o MOBILENET_V2, o cualquier nombre de codificador de segmentation-models-pytorch o timm.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Engine report</source>
   <translation>Informe del motor</translation>
  </message>
  <message>
   <source>Entropy of the class probabilities of each cell, in percent of the greatest possible: 0 where the model is sure, 100 where all classes are equally probable. With test time augmentation, of the averaged probabilities: views that disagree add to it.</source>
   <translation>Entropía de las probabilidades de clase de cada celda, en porcentaje de la mayor posible: 0 donde el modelo está seguro, 100 donde todas las clases son igual de probables. Con aumento en tiempo de prueba, la de las probabilidades promediadas: las vistas que discrepan la aumentan.</translation>
  </message>
  <message>
   <source>Epoch {} of {}.</source>
   <translation>Época {} de {}.</translation>
  </message>
  <message>
   <source>Epoch {}.</source>
   <translation>Época {}.</translation>
  </message>
  <message>
   <source>Error raster</source>
   <translation>Ráster de errores</translation>
  </message>
  <message>
   <source>Error-adjusted area and growth</source>
   <translation>Superficie y crecimiento corregidos por errores</translation>
  </message>
  <message>
   <source>Error-adjusted growth, ha</source>
   <translation>Crecimiento corregido, ha</translation>
  </message>
  <message>
   <source>Error-adjusted share</source>
   <translation>Proporción corregida</translation>
  </message>
  <message>
   <source>Error-adjusted shares are mapped shares times the estimated over the mapped area of slums. The area is a stratified estimate from the reference sample (Olofsson et al. 2013, 2014). A unit has its own estimate where it has enough points.</source>
   <translation>Las proporciones corregidas son las cartografiadas por el cociente entre la superficie estimada y la cartografiada de asentamientos informales. La superficie es una estimación estratificada a partir de la muestra de referencia (Olofsson et al. 2013, 2014). Una unidad tiene su propia estimación si tiene suficientes puntos.</translation>
  </message>
  <message>
   <source>Error-adjusted, ha</source>
   <translation>Corregida por errores, ha</translation>
  </message>
  <message>
   <source>Esri compatible</source>
   <translation>Compatible con Esri</translation>
  </message>
  <message>
   <source>Estimated, ha</source>
   <translation>Estimado, ha</translation>
  </message>
  <message>
   <source>Every cell was compared, so the figures have no sampling error. The intervals show how much they depend on the place: a bootstrap that draws 100 blocks of the area with replacement.</source>
   <translation>Se comparó cada celda, así que las cifras no tienen error de muestreo. Los intervalos dicen cuánto dependen del lugar: un bootstrap que sortea 100 bloques del área con reemplazo.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Toda el área</translation>
  </message>
  <message>
   <source>Export Model To ONNX</source>
   <translation>Exportar modelo a ONNX</translation>
  </message>
  <message>
   <source>Export Training Data For Deep Learning</source>
   <translation>Exportar datos de entrenamiento para aprendizaje profundo</translation>
  </message>
  <message>
   <source>Export training data…</source>
   <translation>Exportar datos de entrenamiento…</translation>
  </message>
  <message>
   <source>Extent of the grid</source>
   <translation>Extensión de la cuadrícula</translation>
  </message>
  <message>
   <source>Extract Slums</source>
   <translation>Extraer asentamientos informales</translation>
  </message>
  <message>
   <source>Extract slums…</source>
   <translation>Extraer asentamientos informales…</translation>
  </message>
  <message>
   <source>Extraction and Tracking Chain (graphical model)</source>
   <translation>Cadena de extracción y seguimiento (modelo gráfico)</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.</source>
   <translation>FOUR: celdas que comparten un lado; conserva las esquinas. EIGHT: también las de las esquinas; redondea las esquinas.</translation>
  </message>
  <message>
   <source>FREEZE_MODEL keeps the pretrained encoder weights unchanged: faster. UNFREEZE_MODEL trains them too, the first layers at a tenth of the learning rate: better if there are enough chips. TWO_PHASES: frozen for a third of the run, then trained, with a learning rate cycle for each phase.</source>
   <translation>FREEZE_MODEL mantiene los pesos preentrenados del codificador tal cual: más rápido. UNFREEZE_MODEL también los entrena, las primeras capas a una décima parte de la tasa: mejor, si hay suficientes chips. TWO_PHASES: congelados durante un tercio de la ejecución y después no, cada fase con su propio ciclo de la tasa de aprendizaje.</translation>
  </message>
  <message>
   <source>False alarm</source>
   <translation>Falsa alarma</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Figure that decides which epoch is best, and when to stop early. MIOU counts the background, as in ArcGIS; F1_SCORE, DICE, PRECISION and RECALL do not.</source>
   <translation>Con qué se elige la mejor época y se decide la detención temprana. MIOU cuenta el fondo, como en ArcGIS; F1_SCORE, DICE, PRECISION y RECALL no.</translation>
  </message>
  <message>
   <source>Figures of each class</source>
   <translation>Cifras de cada clase</translation>
  </message>
  <message>
   <source>Figures of each class with 95 % confidence intervals</source>
   <translation>Cifras de cada clase con intervalos de confianza del 95 %</translation>
  </message>
  <message>
   <source>Figures with 95 % intervals, and the time to classify</source>
   <translation>Cifras con intervalos del 95 % y tiempo de clasificación</translation>
  </message>
  <message>
   <source>Figures, sources with their hashes, method and caveats, to be read by programs.</source>
   <translation>Cifras, fuentes con sus hashes, método y advertencias, para ser leídos por programas.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Files that the figures come from</source>
   <translation>Archivos de los que proceden las cifras</translation>
  </message>
  <message>
   <source>Filtered class raster</source>
   <translation>Ráster de clases filtrado</translation>
  </message>
  <message>
   <source>Find Learning Rate</source>
   <translation>Buscar tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Folder for the chips. If it holds chips of the same kind already, these are added to them.</source>
   <translation>Carpeta para los chips. Si ya contiene chips del mismo tipo, estos se añaden a ellos.</translation>
  </message>
  <message>
   <source>Folder for the model package, .dlpk, which gets the folder's name.</source>
   <translation>Carpeta para el paquete del modelo, .dlpk, que recibe el nombre de la carpeta.</translation>
  </message>
  <message>
   <source>Folder for the new package, .dlpk, which gets the folder's name, and the report.</source>
   <translation>Carpeta para el paquete nuevo, .dlpk, que recibe el nombre de la carpeta, y el informe.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS.</source>
   <translation>Carpeta creada con Exportar datos de entrenamiento para aprendizaje profundo, aquí o en ArcGIS.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; (same bands; classes are united, statistics merged).</source>
   <translation>Carpeta creada con Exportar datos de entrenamiento para aprendizaje profundo, aquí o en ArcGIS. Varias: separadas por ; (mismas bandas; las clases se unen y las estadísticas se combinan).</translation>
  </message>
  <message>
   <source>Folder of classified rasters</source>
   <translation>Carpeta de rásteres clasificados</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Carpeta de paquetes wheel</translation>
  </message>
  <message>
   <source>Folder with the folders images and labels. Only the files that describe the chips are written.</source>
   <translation>Carpeta que contiene las carpetas images y labels. Solo se escriben los archivos que describen los chips.</translation>
  </message>
  <message>
   <source>Follow the outer edge of the roofs; leave out wide roads, water and empty ground.</source>
   <translation>Siga el borde exterior de los techos; omita calles anchas, agua y terreno vacío.</translation>
  </message>
  <message>
   <source>Footprints of the chips</source>
   <translation>Huellas de los chips</translation>
  </message>
  <message>
   <source>For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. For FILE: another JSON file.</source>
   <translation>Para CUSTOM, en la forma de ArcGIS: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Vacío: estos. Los últimos números son probabilidades. Para FILE: otro archivo JSON.</translation>
  </message>
  <message>
   <source>For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData.</source>
   <translation>Para un modelo de más clases, como en 6 o 5;6. Vacío: todo valor salvo 0 y NoData.</translation>
  </message>
  <message>
   <source>For an image of another date, sensor or place. AUTO: only if the image differs from the training images, by the method that fits. NETWORK: adapts the model's batch norms to a sample of the image, without labels. IMAGE: gives each band the mean and deviation of the training images. HISTOGRAM: gives it their histogram. NONE: no change.</source>
   <translation>Para una imagen de otra fecha, otro sensor u otro lugar. AUTO: solo si la imagen difiere de las de entrenamiento, por el método que convenga. NETWORK: adapta las normalizaciones por lotes del modelo a una muestra de la imagen, sin etiquetas. IMAGE: da a cada banda la media y la desviación de las imágenes de entrenamiento. HISTOGRAM: le da su histograma. NONE: sin cambios.</translation>
  </message>
  <message>
   <source>For machines without network: install from the files in this folder alone.</source>
   <translation>Para máquinas sin red: instalar únicamente desde los archivos de esta carpeta.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrados</translation>
  </message>
  <message>
   <source>Found by a range test</source>
   <translation>Se halla con una prueba de rango</translation>
  </message>
  <message>
   <source>Freeze the backbone</source>
   <translation>Congelar la red troncal</translation>
  </message>
  <message>
   <source>From an image to slums on a map</source>
   <translation>De una imagen a los asentamientos informales en un mapa</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>Sentido</translation>
  </message>
  <message>
   <source>From random places on one boundary to the nearest point of the other, in metres on the ground; good to about half a cell. Only around objects that are right or were found: others have no counterpart to measure to. The edges of the area, of NoData and of the mask are no boundaries.</source>
   <translation>Desde lugares aleatorios de un límite hasta el punto más cercano del otro, en metros sobre el terreno; con exactitud de media celda, más o menos. Solo alrededor de objetos correctos o encontrados: los demás no tienen con qué compararse. Los bordes del área, de NoData y de la máscara no son límites.</translation>
  </message>
  <message>
   <source>From {} to {} growth cannot be told from zero: {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} a {} el crecimiento no se distingue de cero: {} ha (intervalo del 95 % de {} a {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have grown by {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} a {} los asentamientos informales han crecido en {} ha (intervalo del 95 % de {} a {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have shrunk: growth of {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} a {} los asentamientos informales han disminuido: crecimiento de {} ha (intervalo del 95 % de {} a {} ha).</translation>
  </message>
  <message>
   <source>From {} to {}: {} ha persisted, {} ha are new, {} ha are gone.</source>
   <translation>De {} a {}: {} ha persistieron, {} ha son nuevas, {} ha desaparecieron.</translation>
  </message>
  <message>
   <source>Further images of the same kind, also cut into chips.</source>
   <translation>Más imágenes del mismo tipo, que también se cortan.</translation>
  </message>
  <message>
   <source>Further images. Where they overlap, the input raster is on top, then the first of these.</source>
   <translation>Más imágenes. Donde se superponen, quedan encima el ráster de entrada y después la primera de ellas.</translation>
  </message>
  <message>
   <source>Further packages, used together with the first: their probabilities are averaged, and the run takes the time of all. They must have the same classes, bands and cell size.</source>
   <translation>Otros paquetes que responden junto con el primero: se promedian las probabilidades de todos, lo que tarda lo que todos ellos. Deben tener las mismas clases, bandas y tamaño de celda.</translation>
  </message>
  <message>
   <source>GPU ID</source>
   <translation>ID de la GPU</translation>
  </message>
  <message>
   <source>Generalization and conversion</source>
   <translation>Generalización y conversión</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>GeoTIFF, GeoPackage, HTML page, model package or chip folder that a tool of this toolbox has written. Of a GeoPackage with several layers: file.gpkg|layername=layer.</source>
   <translation>GeoTIFF, GeoPackage, página HTML, paquete de modelo o carpeta de chips que escribió una herramienta de esta caja de herramientas. De un GeoPackage con varias capas: archivo.gpkg|layername=capa.</translation>
  </message>
  <message>
   <source>Give doubtful slums low confidence.</source>
   <translation>Dé confianza baja a los asentamientos informales dudosos.</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Desaparecido</translation>
  </message>
  <message>
   <source>Grid for the dashboard</source>
   <translation>Cuadrícula para el tablero</translation>
  </message>
  <message>
   <source>Ground truth</source>
   <translation>Verdad de terreno</translation>
  </message>
  <message>
   <source>Growth curve</source>
   <translation>Curva de crecimiento</translation>
  </message>
  <message>
   <source>Guessed from its name.</source>
   <translation>Deducido por su nombre.</translation>
  </message>
  <message>
   <source>Guides, examples and measurements are on the website of Slum Extractor {}, which needs the internet.</source>
   <translation>Las guías, los ejemplos y las mediciones están en el sitio web de Slum Extractor {}, que requiere internet.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>Half of the patches of {} are smaller than {} m²: specks rather than places. Extract Slums with a minimum area, or train with more chips and for longer.</source>
   <translation>La mitad de las manchas de {} miden menos de {} m²: son motas, no lugares. Extraiga con un área mínima, o entrene con más chips y durante más tiempo.</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectáreas</translation>
  </message>
  <message>
   <source>Hectares of slum</source>
   <translation>Hectáreas de asentamientos informales</translation>
  </message>
  <message>
   <source>Hectares on the ground; rates per year. Click a heading to sort.</source>
   <translation>Hectáreas sobre el terreno; tasas anuales. Al hacer clic en un encabezado se ordena.</translation>
  </message>
  <message>
   <source>Height of a chip in cells.</source>
   <translation>Alto de un chip en celdas.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <source>Highest learning rate of the one-cycle schedule. Empty: found by a range test before training.</source>
   <translation>Tasa más alta de la programación de un ciclo. Vacío: se busca con una prueba de rango antes de entrenar.</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>Acierto</translation>
  </message>
  <message>
   <source>Hits, misses and false alarms</source>
   <translation>Aciertos, omisiones y falsas alarmas</translation>
  </message>
  <message>
   <source>How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have positions, otherwise stratified.</source>
   <translation>Cómo se reservan los chips. PLACE: bloques enteros de terreno, de modo que ningún chip de entrenamiento se superponga con uno reservado. STRATIFIED: según la parte etiquetada. RANDOM: cualquiera. AUTO: por lugar si los chips tienen posición; si no, estratificado.</translation>
  </message>
  <message>
   <source>How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.</source>
   <translation>Distancia, en celdas, que un borde simplificado puede apartarse de los bordes de las celdas, más de 0 y hasta 0.5. Vacío: 0.5.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Cómo se hizo</translation>
  </message>
  <message>
   <source>How it was measured</source>
   <translation>Cómo se midió</translation>
  </message>
  <message>
   <source>How long it takes is in the log soon after the start.</source>
   <translation>El registro dice cuánto tarda poco después de empezar.</translation>
  </message>
  <message>
   <source>How many places to suggest.</source>
   <translation>Cuántos lugares sugerir.</translation>
  </message>
  <message>
   <source>How the first layer is initialised for bands beyond red, green and blue.</source>
   <translation>Cómo empiezan en la primera capa las bandas distintas de rojo, verde y azul.</translation>
  </message>
  <message>
   <source>How the image's cells are made when the cell size differs; labels always take the nearest cell.</source>
   <translation>Cómo se obtienen las celdas de la imagen si el tamaño de celda es distinto; las etiquetas siempre toman la celda más cercana.</translation>
  </message>
  <message>
   <source>How this was measured</source>
   <translation>Cómo se midió</translation>
  </message>
  <message>
   <source>How to draw well</source>
   <translation>Cómo dibujar bien</translation>
  </message>
  <message>
   <source>IMAGENET: from the model hub, downloaded once. PACKAGE: from a Python package in the engine, for machines without access to the hub (backbone timm:tf_efficientnet_lite0). Learned from satellite images, from the hub: FMOW_GASSL (backbone RESNET50) and SENTINEL2_SECO (RESNET18). NONE: random. Or a file.</source>
   <translation>IMAGENET: del repositorio de modelos, que necesita red una vez. PACKAGE: de un paquete de Python en el motor, para máquinas sin acceso al repositorio (red troncal timm:tf_efficientnet_lite0). Aprendidos de imágenes de satélite, del repositorio: FMOW_GASSL (red troncal RESNET50) y SENTINEL2_SECO (RESNET18). NONE: aleatorios. O un archivo.</translation>
  </message>
  <message>
   <source>If no web browser opens, the page is {}.</source>
   <translation>Si no se abre ningún navegador web, la página es {}.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Image chip format</source>
   <translation>Formato de los chips de imagen</translation>
  </message>
  <message>
   <source>Image for the dashboard</source>
   <translation>Imagen para el tablero</translation>
  </message>
  <message>
   <source>Image for the report</source>
   <translation>Imagen para el informe</translation>
  </message>
  <message>
   <source>Image of the place where the model is to be used.</source>
   <translation>Imagen del lugar donde se va a usar el modelo.</translation>
  </message>
  <message>
   <source>Image of {}</source>
   <translation>Imagen de {}</translation>
  </message>
  <message>
   <source>Image to classify with each package.</source>
   <translation>Imagen que se clasifica con cada paquete.</translation>
  </message>
  <message>
   <source>Image to classify, similar to the training images.</source>
   <translation>Imagen por clasificar, del mismo tipo que las de entrenamiento.</translation>
  </message>
  <message>
   <source>Image to cut chips from.</source>
   <translation>Imagen de la que se cortan los chips.</translation>
  </message>
  <message>
   <source>Image to find slums in.</source>
   <translation>Imagen en la que se buscan asentamientos informales.</translation>
  </message>
  <message>
   <source>Image under the report's picture of hits, misses and false alarms. Polygons are compared with polygons on cells of its size.</source>
   <translation>Imagen de fondo en el informe para los aciertos, omisiones y falsas alarmas. Los polígonos se comparan con polígonos sobre celdas de su tamaño.</translation>
  </message>
  <message>
   <source>Images of the place, date or sensor that the model is to be used for.</source>
   <translation>Imágenes del lugar, la fecha o el sensor para los que se usará el modelo.</translation>
  </message>
  <message>
   <source>Images without labels</source>
   <translation>Imágenes sin etiquetas</translation>
  </message>
  <message>
   <source>In a sentence, as it is shown on the page: which places were mapped as slums, and by whom.</source>
   <translation>En una frase, tal como aparece en la página: qué lugares se cartografiaron como asentamientos informales y por quién.</translation>
  </message>
  <message>
   <source>In brackets: 95 % intervals.</source>
   <translation>Entre paréntesis: intervalos del 95 %.</translation>
  </message>
  <message>
   <source>In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, otherwise a date in its name or file name, otherwise a field named date or year.</source>
   <translation>En el orden de las capas, como en 2015;2019-03;2024-11-30. Vacío: el rango temporal de cada capa; si no, una fecha en su nombre o nombre de archivo; si no, un campo llamado date o year.</translation>
  </message>
  <message>
   <source>In truth</source>
   <translation>En la verdad de terreno</translation>
  </message>
  <message>
   <source>Input class raster</source>
   <translation>Ráster de clases de entrada</translation>
  </message>
  <message>
   <source>Input raster</source>
   <translation>Ráster de entrada</translation>
  </message>
  <message>
   <source>Input training data (chip folder)</source>
   <translation>Datos de entrenamiento de entrada (carpeta de chips)</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install Deep Learning Engine</source>
   <translation>Instalar motor de aprendizaje profundo</translation>
  </message>
  <message>
   <source>Install the deep learning engine…</source>
   <translation>Instalar el motor de aprendizaje profundo…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Instalar…</translation>
  </message>
  <message>
   <source>Integer field of the ground truth's polygons. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise every polygon is class 1.</source>
   <translation>Campo entero de los polígonos de la verdad de terreno. Vacío: el primer campo entero con nombre de valor de clase (classvalue, gridcode, value, code, …); si no, todos los polígonos son de la clase 1.</translation>
  </message>
  <message>
   <source>Integer field with the class values. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise everything is one class of value 1.</source>
   <translation>Campo entero con los valores de clase. Vacío: el primer campo entero con nombre de valor de clase (classvalue, gridcode, value, code, …); si no, todo es una sola clase de valor 1.</translation>
  </message>
  <message>
   <source>Intervals come from drawing {} blocks of {:.0f} m with replacement, the same for all models. They show how much a figure depends on the place, not what it is elsewhere.</source>
   <translation>Los intervalos salen de sortear {} bloques de {:.0f} m con reemplazo, los mismos para todos los modelos. Dicen cuánto depende una cifra del lugar, no cómo es en otra parte.</translation>
  </message>
  <message>
   <source>Invented</source>
   <translation>Inventados</translation>
  </message>
  <message>
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <source>IoU on the validation chips: {:.2f}.</source>
   <translation>IoU con los chips de validación: {:.2f}.</translation>
  </message>
  <message>
   <source>IoU {:.3g}; the best so far is {:.3g}, in epoch {:g}.</source>
   <translation>IoU {:.3g}; la mejor hasta ahora es {:.3g}, en la época {:g}.</translation>
  </message>
  <message>
   <source>It is installed and computes on: {}.</source>
   <translation>Está instalado y calcula en: {}.</translation>
  </message>
  <message>
   <source>It is installed but does not start. Check it, or install it again.</source>
   <translation>Está instalado pero no arranca. Compruébelo o instálelo de nuevo.</translation>
  </message>
  <message>
   <source>It is installed. Looking for its device…</source>
   <translation>Está instalado. Buscando su dispositivo…</translation>
  </message>
  <message>
   <source>It may flatter the model: its validation chips were not held out by place.</source>
   <translation>Puede favorecer al modelo: sus chips de validación no se separaron por lugar.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Iteraciones</translation>
  </message>
  <message>
   <source>Its weights are fetched from the internet when the tool runs. Without internet, choose timm:tf_efficientnet_lite0: its weights came with the engine.</source>
   <translation>Sus pesos se descargan de internet al ejecutar la herramienta. Sin internet, elija timm:tf_efficientnet_lite0: sus pesos vinieron con el motor.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON files (*.json)</source>
   <translation>Archivos JSON (*.json)</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Kinds of change</source>
   <translation>Tipos de cambio</translation>
  </message>
  <message>
   <source>Label several parts of the city, also parts without any slum.</source>
   <translation>Etiquete varias partes de la ciudad, también partes sin asentamientos informales.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: cells outside the feature become 0.</source>
   <translation>Solo Labeled_Tiles: las celdas fuera de la entidad pasan a 0.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.</source>
   <translation>Solo Labeled_Tiles: chips del tamaño de tesela o del rectángulo envolvente de la entidad.</translation>
  </message>
  <message>
   <source>Labelled chips (chip folder)</source>
   <translation>Chips etiquetados (carpeta de chips)</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Largest patch</source>
   <translation>Mancha mayor</translation>
  </message>
  <message>
   <source>Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same area on the ground.</source>
   <translation>Trazar la cuadrícula en la proyección azimutal equivalente de Lambert alrededor de los asentamientos informales, para que todas las celdas tengan la misma superficie sobre el terreno.</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Layout of GeoTIFF outputs</source>
   <translation>Estructura de las salidas GeoTIFF</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Learning rate report</source>
   <translation>Informe de la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Least area of growth in square metres</source>
   <translation>Superficie mínima de crecimiento en metros cuadrados</translation>
  </message>
  <message>
   <source>Least count</source>
   <translation>Recuento mínimo</translation>
  </message>
  <message>
   <source>Least share of an object that must be right</source>
   <translation>Parte mínima de un objeto que debe ser correcta</translation>
  </message>
  <message>
   <source>Least width of growth in metres</source>
   <translation>Anchura mínima de crecimiento en metros</translation>
  </message>
  <message>
   <source>Leave out places that the model was trained on.</source>
   <translation>Deje fuera los lugares con los que se entrenó el modelo.</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotecas</translation>
  </message>
  <message>
   <source>Lines with bars: error-adjusted area with its 95 % interval. Dots: mapped area.</source>
   <translation>Líneas con barras: superficie corregida con su intervalo del 95 %. Puntos: superficie cartografiada.</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Baja</translation>
  </message>
  <message>
   <source>MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.</source>
   <translation>MAJORITY: coinciden tres de cuatro, o cinco de ocho, vecinas. HALF: dos de cuatro, o cuatro de ocho.</translation>
  </message>
  <message>
   <source>MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.</source>
   <translation>MAP_SPACE: los chips tienen coordenadas de mapa. PIXEL_SPACE: coordenadas de imagen.</translation>
  </message>
  <message>
   <source>Majority Filter</source>
   <translation>Filtro mayoritario</translation>
  </message>
  <message>
   <source>Make layers for slums and a study area, and draw the slums of an image.</source>
   <translation>Cree capas para los asentamientos informales y un área de estudio, y dibuje los asentamientos informales de una imagen.</translation>
  </message>
  <message>
   <source>Make no polygons of value 0. Unticked, they are made, as in ArcGIS.</source>
   <translation>No crear polígonos de valor 0. ArcGIS los crea, y esta herramienta también, salvo que se marque esta opción.</translation>
  </message>
  <message>
   <source>Make polygons of these only, as in 1;2. Empty: of every value.</source>
   <translation>Crear polígonos solo de estos, como en 1;2. Vacío: de todos los valores.</translation>
  </message>
  <message>
   <source>Making the sample city</source>
   <translation>Creando la ciudad de ejemplo</translation>
  </message>
  <message>
   <source>Map of change</source>
   <translation>Mapa de cambios</translation>
  </message>
  <message>
   <source>Map of the compared area in its own grid: {}.</source>
   <translation>Mapa del área comparada en su propia cuadrícula: {}.</translation>
  </message>
  <message>
   <source>Mapped areas are those of the layers. Error-adjusted areas are stratified estimates from the reference sample (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 and 148); samples of two dates are assumed to be independent.</source>
   <translation>Las superficies cartografiadas son las de las capas. Las corregidas son estimaciones estratificadas a partir de la muestra de referencia (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 y 148); las muestras de dos fechas se toman como independientes.</translation>
  </message>
  <message>
   <source>Mapped growth, ha</source>
   <translation>Crecimiento cartografiado, ha</translation>
  </message>
  <message>
   <source>Mapped share</source>
   <translation>Proporción cartografiada</translation>
  </message>
  <message>
   <source>Mapped slum, ha</source>
   <translation>Asentamientos informales cartografiados, ha</translation>
  </message>
  <message>
   <source>Mapped, ha</source>
   <translation>Cartografiado, ha</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Máscara</translation>
  </message>
  <message>
   <source>Mask polygons</source>
   <translation>Polígonos de máscara</translation>
  </message>
  <message>
   <source>Match to training images</source>
   <translation>Adaptar a las imágenes de entrenamiento</translation>
  </message>
  <message>
   <source>Maximum epochs</source>
   <translation>Máximo de épocas</translation>
  </message>
  <message>
   <source>Maximum minutes for SELF_TRAINING, which mostly ends sooner. If the time limit ends it, the result depends on the machine.</source>
   <translation>Minutos que puede durar SELF_TRAINING como máximo; casi siempre acaba antes. Donde lo acaba el tiempo, el resultado depende de la máquina.</translation>
  </message>
  <message>
   <source>Maximum number of passes of the majority filter, which removes single cells. 0: no filter.</source>
   <translation>Cuántas veces se repite el filtro mayoritario, como máximo; elimina celdas sueltas. 0: sin filtro.</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training chips.</source>
   <translation>Número máximo de pasadas por los chips de entrenamiento.</translation>
  </message>
  <message>
   <source>Maximum number of passes; the filter stops when nothing changes. ArcGIS filters once.</source>
   <translation>Cuántas veces se repite el filtro, como máximo; termina cuando nada cambia. ArcGIS filtra una vez.</translation>
  </message>
  <message>
   <source>Maximum vertices per polygon feature</source>
   <translation>Máximo de vértices por entidad poligonal</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU media</translation>
  </message>
  <message>
   <source>Mean confidence</source>
   <translation>Confianza media</translation>
  </message>
  <message>
   <source>Mean confidence {}; unsure cells (below {} %): {}.</source>
   <translation>Confianza media {}; celdas inciertas (por debajo del {} %): {}.</translation>
  </message>
  <message>
   <source>Mean confidence, 0 to 1</source>
   <translation>Confianza media, de 0 a 1</translation>
  </message>
  <message>
   <source>Mean, m</source>
   <translation>Media, m</translation>
  </message>
  <message>
   <source>Median patch</source>
   <translation>Mancha mediana</translation>
  </message>
  <message>
   <source>Median, m</source>
   <translation>Mediana, m</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Metadata format</source>
   <translation>Formato de metadatos</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Minimum area in square metres</source>
   <translation>Superficie mínima en metros cuadrados</translation>
  </message>
  <message>
   <source>Minimum distance between points</source>
   <translation>Distancia mínima entre puntos</translation>
  </message>
  <message>
   <source>Minimum distance between points in metres</source>
   <translation>Distancia mínima entre puntos en metros</translation>
  </message>
  <message>
   <source>Minimum overlap of objects</source>
   <translation>Superposición mínima de los objetos</translation>
  </message>
  <message>
   <source>Minimum polygon overlap ratio</source>
   <translation>Proporción mínima de superposición de polígonos</translation>
  </message>
  <message>
   <source>Minutes that training may take, instead of a number of epochs. The learning rate is scheduled over this time. How many epochs fit depends on the machine.</source>
   <translation>Minutos que puede durar el entrenamiento, en lugar de un número de épocas. La tasa de aprendizaje se reparte en este tiempo. Cuántas épocas caben depende de la máquina.</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>Omisión</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Omitidos</translation>
  </message>
  <message>
   <source>Mixed precision</source>
   <translation>Precisión mixta</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model arguments</source>
   <translation>Argumentos del modelo</translation>
  </message>
  <message>
   <source>Model band {}</source>
   <translation>Banda {} del modelo</translation>
  </message>
  <message>
   <source>Model band {}: {}</source>
   <translation>Banda {} del modelo: {}</translation>
  </message>
  <message>
   <source>Model definition</source>
   <translation>Definición del modelo</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Paquetes de modelo</translation>
  </message>
  <message>
   <source>Model packages (*.dlpk *.emd)</source>
   <translation>Paquetes de modelo (*.dlpk *.emd)</translation>
  </message>
  <message>
   <source>Model report</source>
   <translation>Informe del modelo</translation>
  </message>
  <message>
   <source>Model type</source>
   <translation>Tipo de modelo</translation>
  </message>
  <message>
   <source>Monitor metric</source>
   <translation>Métrica de control</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name field of the boundaries</source>
   <translation>Campo de nombre de los límites</translation>
  </message>
  <message>
   <source>Name in scripts</source>
   <translation>Nombre en scripts</translation>
  </message>
  <message>
   <source>Name of the best by IoU</source>
   <translation>Nombre del mejor por IoU</translation>
  </message>
  <message>
   <source>Net growth is the area of slums after less the area before, slivers included, which a shift adds on one side and takes away on the other. Therefore new less gone may differ a little from it.</source>
   <translation>El crecimiento neto es la superficie de asentamientos informales posterior menos la anterior, incluidas las astillas, que un desplazamiento suma en un lado y resta en el otro. Por eso lo nuevo menos lo desaparecido puede diferir un poco de él.</translation>
  </message>
  <message>
   <source>Net growth, ha</source>
   <translation>Crecimiento neto, ha</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>No chip has a labelled cell, so a model can learn nothing from them. Check that the class data are on the image, inside the mask polygons, and of class values above 0.</source>
   <translation>Ningún chip tiene una celda etiquetada, así que un modelo no puede aprender nada de ellos. Compruebe que los datos de clases están sobre la imagen, dentro de los polígonos de máscara, y tienen valores de clase mayores que 0.</translation>
  </message>
  <message>
   <source>No class value field chosen, and {} has none with a known name: all features are treated as class 1.</source>
   <translation>No se eligió un campo de valor de clase, y {} no tiene ninguno de nombre conocido: todas las entidades se tratan como clase 1.</translation>
  </message>
  <message>
   <source>No class value field chosen; using {} of {}.</source>
   <translation>No se indica un campo de valor de clase; se toma {} de {}.</translation>
  </message>
  <message>
   <source>No class was found: the whole area is background.</source>
   <translation>No se encontró ninguna clase: toda el área es fondo.</translation>
  </message>
  <message>
   <source>No contact sheet: it is made for {}.</source>
   <translation>Sin hoja de contactos: se hace para {}.</translation>
  </message>
  <message>
   <source>No data yet?</source>
   <translation>¿Aún sin datos?</translation>
  </message>
  <message>
   <source>No definition was given. A share without one cannot be compared with any other.</source>
   <translation>No se dio ninguna definición. Una proporción sin ella no se puede comparar con ninguna otra.</translation>
  </message>
  <message>
   <source>No estimate for the whole map: polygons are compared within the raster of the ground truth only.</source>
   <translation>Sin estimación para todo el mapa: los polígonos se comparan solo dentro del ráster de la verdad de terreno.</translation>
  </message>
  <message>
   <source>No figure for this unit: the sample cannot be divided without its points.</source>
   <translation>Sin cifra para esta unidad: la muestra no se puede dividir sin sus puntos.</translation>
  </message>
  <message>
   <source>No figure for this unit: {} points of the sample are on mapped slum here and {} elsewhere, and {} of each are needed.</source>
   <translation>Sin cifra para esta unidad: aquí hay {} puntos de la muestra en asentamientos informales cartografiados y {} fuera de ellos, y se necesitan {} de cada tipo.</translation>
  </message>
  <message>
   <source>No figure: the sample was drawn from a map with {} ha of slum, and this layer has {} ha. Both must be the same map of the same area.</source>
   <translation>Sin cifra: la muestra se tomó de un mapa con {} ha de asentamientos informales, y esta capa tiene {} ha. Ambos deben ser el mismo mapa de la misma zona.</translation>
  </message>
  <message>
   <source>No points are written, since every cell was compared.</source>
   <translation>No se escriben puntos, porque se comparó cada celda.</translation>
  </message>
  <message>
   <source>No urban ground was given: all people within the boundaries count as urban.</source>
   <translation>No se dio suelo urbano: todas las personas dentro de los límites cuentan como urbanas.</translation>
  </message>
  <message>
   <source>None is in the study area of the labels.</source>
   <translation>Ninguno está en el área de estudio de las etiquetas.</translation>
  </message>
  <message>
   <source>Not a slum</source>
   <translation>No es asentamiento informal</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Now draw every slum in them. Delete no square because it is empty or looks difficult.</source>
   <translation>Ahora dibuje en ellos todos los asentamientos informales. No borre ningún cuadrado porque esté vacío o parezca difícil.</translation>
  </message>
  <message>
   <source>Number of GPUs that train together, starting at GPU ID; each processes its own batch at every step. On a CPU: processes that share the cores, which is seldom faster than one.</source>
   <translation>Las GPU que entrenan juntas, a partir de la ID de la GPU; cada una aprende de su propio lote en cada paso. En una CPU: procesos que comparten los núcleos, lo que rara vez es más rápido que uno solo.</translation>
  </message>
  <message>
   <source>Number of bands: {}.</source>
   <translation>Número de bandas: {}.</translation>
  </message>
  <message>
   <source>Number of cells or units</source>
   <translation>Número de celdas o unidades</translation>
  </message>
  <message>
   <source>Number of chips: {}.</source>
   <translation>Número de chips: {}.</translation>
  </message>
  <message>
   <source>Number of neighbors to use</source>
   <translation>Número de vecinos que se usan</translation>
  </message>
  <message>
   <source>Number of patches</source>
   <translation>Número de manchas</translation>
  </message>
  <message>
   <source>Number of patches: {}; median {}, largest {}.</source>
   <translation>Número de manchas: {}; mediana {}, mayor {}.</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>Número de lugares</translation>
  </message>
  <message>
   <source>Number of polygons</source>
   <translation>Número de polígonos</translation>
  </message>
  <message>
   <source>Number of random points</source>
   <translation>Número de puntos aleatorios</translation>
  </message>
  <message>
   <source>Number of the first chip.</source>
   <translation>Número del primer chip.</translation>
  </message>
  <message>
   <source>OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove every engine and what was downloaded, and install nothing.</source>
   <translation>OLD: tras instalar, eliminar los motores de otras versiones del complemento y los inacabados. ALL: eliminar todos los motores y lo descargado, y no instalar nada.</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>Archivos ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX model</source>
   <translation>Modelo ONNX</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>On the website</source>
   <translation>En el sitio web</translation>
  </message>
  <message>
   <source>One HTML file for screen and paper; it needs no network.</source>
   <translation>Un archivo HTML para pantalla y papel; no necesita red.</translation>
  </message>
  <message>
   <source>One HTML file with a picture, all figures and how they were computed; it needs no network.</source>
   <translation>Un archivo HTML con una imagen, todas las cifras y cómo se obtuvieron; no necesita red.</translation>
  </message>
  <message>
   <source>One HTML page that describes the package, and says whether this toolbox can run it.</source>
   <translation>Una página HTML que describe el paquete y dice si esta caja de herramientas puede ejecutarlo.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, and the figures of each class.</source>
   <translation>Una página HTML con los chips bajo sus etiquetas y las cifras de cada clase.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, the figures of each class, and a map of the chips. Made for Classified_Tiles.</source>
   <translation>Una página HTML con chips bajo sus etiquetas, las cifras de cada clase y un mapa de los chips. Se hace para Classified_Tiles.</translation>
  </message>
  <message>
   <source>One HTML page with the curve and the rate that was found.</source>
   <translation>Una página HTML con la curva y la tasa hallada.</translation>
  </message>
  <message>
   <source>One HTML page with the figures of each model, their differences with 95 % intervals, and the time each took.</source>
   <translation>Una página HTML con las cifras de cada modelo, sus diferencias con intervalos del 95 % y el tiempo de cada uno.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share and patches of each class, and their confidence where the confidence raster is written. Not made by PROCESS_ITEMS_SEPARATELY.</source>
   <translation>Una página HTML con las hectáreas, la proporción y las manchas de cada clase, y su confianza cuando se escribe el ráster de confianza. PROCESS_ITEMS_SEPARATELY no la hace.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share, patches and confidence of each class.</source>
   <translation>Una página HTML con las hectáreas, la proporción, las manchas y la confianza de cada clase.</translation>
  </message>
  <message>
   <source>One HTML page with tool, version, parameters and inputs of each step.</source>
   <translation>Una página HTML con herramienta, versión, parámetros y entradas de cada paso.</translation>
  </message>
  <message>
   <source>One page that opens in any browser, without network.</source>
   <translation>Una página que se abre en cualquier navegador, sin red.</translation>
  </message>
  <message>
   <source>One population raster was used for all dates: differences between them come from the ground that is slum alone, not from people who moved or were born.</source>
   <translation>Se usó un solo ráster de población para todas las fechas: las diferencias entre ellas proceden solo del terreno que es asentamiento informal, no de personas que se mudaron o nacieron.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted areas and growth with 95 % intervals.</source>
   <translation>Una tabla por capa, en el orden de las capas, hecha a partir de puntos aleatorios con «Calcular exactitud para clasificación de píxeles». Dan superficies y crecimiento corregidos por errores, con intervalos del 95 %.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted shares with 95 % intervals.</source>
   <translation>Una tabla por capa, en el orden de las capas, hecha a partir de puntos aleatorios con «Calcular exactitud para clasificación de píxeles». Dan proporciones corregidas por errores, con intervalos del 95 %.</translation>
  </message>
  <message>
   <source>One table per period, of the layer of changes by its field code (1 persisted, 2 new, 3 gone). Growth then comes from a sample of the change itself, which is more precise.</source>
   <translation>Una tabla por período, de la capa de cambios según su campo code (1 persistente, 2 nuevo, 3 desaparecido). El crecimiento procede entonces de una muestra del propio cambio, que es más precisa.</translation>
  </message>
  <message>
   <source>Only cells in these polygons are kept; the others become NoData.</source>
   <translation>Solo se conservan las celdas en estos polígonos; las demás pasan a NoData.</translation>
  </message>
  <message>
   <source>Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared. Give them where the truth was outlined in parts of the map: elsewhere, ground without a true polygon counts as background.</source>
   <translation>Solo se comparan las celdas en estos polígonos, o donde este ráster no es 0 ni NoData. Indíquelos si la verdad se delineó solo en partes del mapa: si no, el terreno sin un polígono verdadero cuenta como fondo.</translation>
  </message>
  <message>
   <source>Only cells in this extent are classified. The cells stay where those of the raster are.</source>
   <translation>Solo se clasifican las celdas en esta extensión. Las celdas quedan donde están las del ráster.</translation>
  </message>
  <message>
   <source>Only cells in this extent are written.</source>
   <translation>Solo se escriben las celdas en esta extensión.</translation>
  </message>
  <message>
   <source>Only chips in this extent are made.</source>
   <translation>Solo se crean los chips en esta extensión.</translation>
  </message>
  <message>
   <source>Only chips that lie wholly inside these polygons are made.</source>
   <translation>Solo se crean los chips que quedan totalmente dentro de estos polígonos.</translation>
  </message>
  <message>
   <source>Only fill the folder of wheels</source>
   <translation>Solo llenar la carpeta de paquetes wheel</translation>
  </message>
  <message>
   <source>Only {} % of the ground is known on this date; slums on the rest are not counted.</source>
   <translation>Solo se conoce el {} % del terreno en esta fecha; los asentamientos informales en el resto no se cuentan.</translation>
  </message>
  <message>
   <source>Only {} of {} places were found that have data, do not overlap and are not labelled already.</source>
   <translation>Solo se encontraron {} de {} lugares que tienen datos, no se solapan y no están ya etiquetados.</translation>
  </message>
  <message>
   <source>Only {} of {} points were found that keep the minimum distance.</source>
   <translation>Solo se encontraron {} de {} puntos que respetan la distancia mínima.</translation>
  </message>
  <message>
   <source>Opacity of the labels</source>
   <translation>Opacidad de las etiquetas</translation>
  </message>
  <message>
   <source>Open sample project</source>
   <translation>Abrir el proyecto de ejemplo</translation>
  </message>
  <message>
   <source>Open the extraction chain in the model designer</source>
   <translation>Abrir la cadena de extracción en el diseñador de modelos</translation>
  </message>
  <message>
   <source>Other chips</source>
   <translation>Otros chips</translation>
  </message>
  <message>
   <source>Outline a few places that the model was not trained on, and all slums in them.</source>
   <translation>Delinee algunos lugares con los que no se entrenó el modelo, y todos los asentamientos informales en ellos.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums on each date.</source>
   <translation>Contornos de edificios: cuenta los que están en asentamientos informales en cada fecha.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums.</source>
   <translation>Contornos de edificios: cuenta los que están en asentamientos informales.</translation>
  </message>
  <message>
   <source>Output chip folder</source>
   <translation>Carpeta de chips de salida</translation>
  </message>
  <message>
   <source>Output coordinate system</source>
   <translation>Sistema de coordenadas de salida</translation>
  </message>
  <message>
   <source>Output model folder</source>
   <translation>Carpeta de modelo de salida</translation>
  </message>
  <message>
   <source>Output of a tool</source>
   <translation>Resultado de una herramienta</translation>
  </message>
  <message>
   <source>Outside all units</source>
   <translation>Fuera de todas las unidades</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Exactitud global</translation>
  </message>
  <message>
   <source>Overall accuracy {}, kappa {}</source>
   <translation>Exactitud global {}, kappa {}</translation>
  </message>
  <message>
   <source>Overall accuracy {}; kappa {}.</source>
   <translation>Exactitud global {}; kappa {}.</translation>
  </message>
  <message>
   <source>PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each gives a raster of its name in the output folder.</source>
   <translation>PROCESS_AS_MOSAICKED_IMAGE: todos los rásteres son una imagen con un resultado. PROCESS_ITEMS_SEPARATELY: cada uno da un ráster con su nombre en la carpeta de salida.</translation>
  </message>
  <message>
   <source>Package index for PyTorch</source>
   <translation>Índice de paquetes para PyTorch</translation>
  </message>
  <message>
   <source>Package index for the rest</source>
   <translation>Índice de paquetes para lo demás</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Paquete hecho con Entrenar modelo de aprendizaje profundo, aquí o en ArcGIS.</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.</source>
   <translation>Paquete hecho con Entrenar modelo de aprendizaje profundo, aquí o en ArcGIS: .dlpk, .emd o su texto JSON.</translation>
  </message>
  <message>
   <source>Package of the same model type to start from.</source>
   <translation>Paquete del mismo tipo de modelo a partir del cual continuar.</translation>
  </message>
  <message>
   <source>Package to adapt, made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Paquete que se adapta, hecho con Entrenar modelo de aprendizaje profundo, aquí o en ArcGIS.</translation>
  </message>
  <message>
   <source>Packages to classify the image with. Empty: class rasters only are compared.</source>
   <translation>Paquetes con los que se clasifica la imagen. Vacío: solo se comparan rásteres de clases.</translation>
  </message>
  <message>
   <source>Padding</source>
   <translation>Relleno (padding)</translation>
  </message>
  <message>
   <source>Padding: {} cells or more.</source>
   <translation>Relleno: {} celdas o más.</translation>
  </message>
  <message>
   <source>Paired differences with 95 % intervals; those that leave out 0 stand out</source>
   <translation>Diferencias pareadas con intervalos del 95 %; destacan las que excluyen el 0</translation>
  </message>
  <message>
   <source>Parallel processing factor</source>
   <translation>Factor de procesamiento en paralelo</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Parámetro</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Parameters of the tool</source>
   <translation>Parámetros de la herramienta</translation>
  </message>
  <message>
   <source>Passes of the majority filter</source>
   <translation>Pasadas del filtro mayoritario</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation>Manchas</translation>
  </message>
  <message>
   <source>Patches below this area are handled as set under Small patches.</source>
   <translation>Las manchas menores que esta superficie se tratan según Manchas pequeñas.</translation>
  </message>
  <message>
   <source>People are those of the population raster, the same for all dates, spread evenly within its cells.</source>
   <translation>Las personas son las del ráster de población, las mismas para todas las fechas, repartidas de manera uniforme dentro de sus celdas.</translation>
  </message>
  <message>
   <source>People come from the population raster and are spread evenly within its cells. Areas are those on the ellipsoid.</source>
   <translation>Las personas proceden del ráster de población y se reparten por igual dentro de sus celdas. Las superficies son las del elipsoide.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.</source>
   <translation>Personas en cada celda, como las dan WorldPop o GHS-POP: cuenta las personas en asentamientos informales en cada fecha.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.</source>
   <translation>Personas por celda, como las dan WorldPop o GHS-POP: cuenta las personas en asentamientos informales.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: one for all dates, or one per layer in the order of the layers.</source>
   <translation>Personas por celda, como las dan WorldPop o GHS-POP: uno para todas las fechas, o uno por capa en el orden de las capas.</translation>
  </message>
  <message>
   <source>People in mapped slums</source>
   <translation>Personas en asentamientos informales cartografiados</translation>
  </message>
  <message>
   <source>People in slums</source>
   <translation>Personas en asentamientos informales</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Período</translation>
  </message>
  <message>
   <source>Persisted</source>
   <translation>Persistente</translation>
  </message>
  <message>
   <source>Place size in cells</source>
   <translation>Tamaño del lugar en celdas</translation>
  </message>
  <message>
   <source>Place squares, or draw areas: click their corners; a right-click closes an outline. Then draw every slum in them, and save both layers.</source>
   <translation>Coloque cuadrados o dibuje áreas: haga clic en sus esquinas; el botón derecho cierra un contorno. Después dibuje en ellas todos los asentamientos informales y guarde ambas capas.</translation>
  </message>
  <message>
   <source>Place {} test squares at random</source>
   <translation>Colocar {} cuadrados al azar</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Lugares que etiquetar</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>Polygons of areas whose labels are drawn. Places do not overlap them and are unlike them.</source>
   <translation>Polígonos de áreas cuyas etiquetas están dibujadas. Los lugares no se solapan con ellas y son distintos de ellas.</translation>
  </message>
  <message>
   <source>Polygons of new, persisting and lost slums from each date to the next.</source>
   <translation>Polígonos de los asentamientos informales nuevos, persistentes y desaparecidos de cada fecha a la siguiente.</translation>
  </message>
  <message>
   <source>Polygons of what is urban, such as the Degree of Urbanisation: only people in them are counted. Empty: all people in the administrative boundaries.</source>
   <translation>Polígonos de lo que es urbano, como el grado de urbanización: solo se cuentan las personas dentro de ellos. Vacío: todas las personas dentro de los límites administrativos.</translation>
  </message>
  <message>
   <source>Polygons that people are counted in. Empty: the urban ground as a whole.</source>
   <translation>Polígonos en los que se cuentan las personas. Vacío: el suelo urbano en conjunto.</translation>
  </message>
  <message>
   <source>Polygons to sum up by instead of cells.</source>
   <translation>Polígonos por los que sumar en lugar de celdas.</translation>
  </message>
  <message>
   <source>Polygons to sum up by. Changes are cut along their borders.</source>
   <translation>Polígonos por los que se totaliza. Los cambios se cortan por sus bordes.</translation>
  </message>
  <message>
   <source>Polygons with more vertices are divided. Empty: no limit.</source>
   <translation>Los polígonos con más vértices se dividen. Vacío: sin límite.</translation>
  </message>
  <message>
   <source>Polygons with share, area and the counts.</source>
   <translation>Polígonos con proporción, superficie y todo lo contado.</translation>
  </message>
  <message>
   <source>Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.</source>
   <translation>Polígonos con los campos Id, gridcode (el valor de clase), area_m2 y perimeter_m.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.</source>
   <translation>Polígonos o un ráster: las celdas fuera de los polígonos, o donde el ráster es NoData, pasan a NoData.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: places are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polígonos, o un ráster: se buscan lugares dentro de los polígonos, o donde el ráster tiene datos.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: slums are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polígonos o un ráster: se buscan asentamientos informales dentro de los polígonos, o donde el ráster tiene datos.</translation>
  </message>
  <message>
   <source>Population raster</source>
   <translation>Ráster de población</translation>
  </message>
  <message>
   <source>Population rasters</source>
   <translation>Rásteres de población</translation>
  </message>
  <message>
   <source>Population rasters are models. They often put too few people into dense slums, so the share is probably too low.</source>
   <translation>Los rásteres de población son modelos. A menudo ponen muy pocas personas en los asentamientos informales densos, así que la proporción es probablemente demasiado baja.</translation>
  </message>
  <message>
   <source>Predict background</source>
   <translation>Predecir el fondo</translation>
  </message>
  <message>
   <source>Pretrained model</source>
   <translation>Modelo preentrenado</translation>
  </message>
  <message>
   <source>Preview (temporary)</source>
   <translation>Vista previa (temporal)</translation>
  </message>
  <message>
   <source>Preview is running…</source>
   <translation>Vista previa en curso…</translation>
  </message>
  <message>
   <source>Preview of the middle (temporary)</source>
   <translation>Vista previa del centro (temporal)</translation>
  </message>
  <message>
   <source>Preview on the map</source>
   <translation>Vista previa en el mapa</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Probability, in percent, of the class that each cell got.</source>
   <translation>Probabilidad, en porcentaje, de la clase que recibió cada celda.</translation>
  </message>
  <message>
   <source>Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, which uses all cores by itself.</source>
   <translation>Procesos que comparten los núcleos, o el número de GPU: '4', o una parte como '50%'. Vacío: un proceso, que usa por sí solo todos los núcleos.</translation>
  </message>
  <message>
   <source>Processing extent</source>
   <translation>Extensión de procesamiento</translation>
  </message>
  <message>
   <source>Processing mode</source>
   <translation>Modo de procesamiento</translation>
  </message>
  <message>
   <source>Processor type</source>
   <translation>Tipo de procesador</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Exactitud del productor</translation>
  </message>
  <message>
   <source>Producer's accuracy, {}</source>
   <translation>Exactitud del productor, {}</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <source>Provenance of {}</source>
   <translation>Procedencia de {}</translation>
  </message>
  <message>
   <source>Provenance report</source>
   <translation>Informe de procedencia</translation>
  </message>
  <message>
   <source>Python of the deep learning engine (empty: installed)</source>
   <translation>Python del motor de aprendizaje profundo (vacío: el instalado)</translation>
  </message>
  <message>
   <source>Python to start from</source>
   <translation>Python de partida</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile; to run it without a window, use qgis_process (from QGIS 3.24 on, the Advanced button copies the command).</source>
   <translation>Mientras tanto puede usarse QGIS; para ejecutarlo sin ventana, use qgis_process (desde QGIS 3.24, el botón Avanzado copia el comando).</translation>
  </message>
  <message>
   <source>REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.</source>
   <translation>REMOVE las omite y rellena los huecos pequeños. MERGE les da el valor de su vecina más grande.</translation>
  </message>
  <message>
   <source>Random points are at least this far apart. Fewer points are taken, and a warning given, where there is no room for all.</source>
   <translation>Los puntos aleatorios están separados al menos por esta distancia. Si no caben todos, se toman menos puntos y se da una advertencia.</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>Semilla aleatoria</translation>
  </message>
  <message>
   <source>Raster of disagreement</source>
   <translation>Ráster de desacuerdo</translation>
  </message>
  <message>
   <source>Raster of integer class values.</source>
   <translation>Ráster de valores de clase enteros.</translation>
  </message>
  <message>
   <source>Raster of the cells</source>
   <translation>Ráster de las celdas</translation>
  </message>
  <message>
   <source>Raster to Polygon</source>
   <translation>De ráster a polígono</translation>
  </message>
  <message>
   <source>Rebuild Training Metadata</source>
   <translation>Reconstruir metadatos de entrenamiento</translation>
  </message>
  <message>
   <source>Reference data: polygons, or a raster of integer class values. Where there is no polygon, the truth is background, 0; NoData of a raster is not compared. A layer in another CRS is transformed.</source>
   <translation>Datos de referencia: polígonos o un ráster de valores de clase enteros. Donde no hay polígono, la verdad es fondo, 0; NoData de un ráster no se compara. Una capa en otro SRC se transforma.</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Sistema de referencia</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), about {} tiles.</source>
   <translation>Se dibuja {} desde {}: {} x {} celdas ({} Mpx), unas {} teselas.</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), {} requests.</source>
   <translation>Se dibuja {} desde {}: {} x {} celdas ({} Mpx), {} peticiones.</translation>
  </message>
  <message>
   <source>Replacement threshold</source>
   <translation>Umbral de reemplazo</translation>
  </message>
  <message>
   <source>Report SDG Indicator 11.1.1</source>
   <translation>Informar del indicador ODS 11.1.1</translation>
  </message>
  <message>
   <source>Resampling of the image</source>
   <translation>Remuestreo de la imagen</translation>
  </message>
  <message>
   <source>Result: {}</source>
   <translation>Resultado: {}</translation>
  </message>
  <message>
   <source>Result: {} classified.</source>
   <translation>Resultado: {} clasificadas.</translation>
  </message>
  <message>
   <source>Results to compare as they are, on the same cells as each other and as the image.</source>
   <translation>Resultados que se comparan tal cual, sobre las mismas celdas entre sí y que la imagen.</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Correcto</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Rotation angle</source>
   <translation>Ángulo de rotación</translation>
  </message>
  <message>
   <source>Round people and buildings to multiples of</source>
   <translation>Redondear personas y edificios a múltiplos de</translation>
  </message>
  <message>
   <source>Round shares to multiples of percent</source>
   <translation>Redondear proporciones a múltiplos de (%)</translation>
  </message>
  <message>
   <source>Rows of chips</source>
   <translation>Filas de chips</translation>
  </message>
  <message>
   <source>SDG indicator 11.1.1, {}</source>
   <translation>Indicador ODS 11.1.1, {}</translation>
  </message>
  <message>
   <source>SDG report</source>
   <translation>Informe ODS</translation>
  </message>
  <message>
   <source>SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.</source>
   <translation>SIMPLIFY: menos vértices; los vecinos conservan un borde común. NO_SIMPLIFY: exactamente los bordes de las celdas.</translation>
  </message>
  <message>
   <source>SINGLE_OUTER_PART: one feature per patch. MULTIPLE_OUTER_PART: one feature per class.</source>
   <translation>SINGLE_OUTER_PART: una entidad por mancha. MULTIPLE_OUTER_PART: una entidad por clase.</translation>
  </message>
  <message>
   <source>STANDARD: tiled and compressed. COG: a Cloud Optimized GeoTIFF, which is read in parts over the network.</source>
   <translation>STANDARD: en teselas y comprimido. COG: un GeoTIFF optimizado para la nube, que se lee por partes a través de la red.</translation>
  </message>
  <message>
   <source>STATISTICS: batch norms take the images' own statistics; takes seconds. SELF_TRAINING: the network then also learns from the cells it is surest of; takes minutes.</source>
   <translation>STATISTICS: las normalizaciones por lotes toman las estadísticas de las imágenes; segundos. SELF_TRAINING: la red aprende además de las celdas de las que está más segura; minutos.</translation>
  </message>
  <message>
   <source>STOP_TRAINING ends after six epochs without improvement, counted from when the learning rate has fallen to half. The best epoch is saved in any case.</source>
   <translation>STOP_TRAINING termina tras seis épocas sin mejora, contadas desde que la tasa de aprendizaje ha bajado a la mitad; en todo caso se guarda la mejor época.</translation>
  </message>
  <message>
   <source>STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each has the same number. RANDOM: points fall anywhere.</source>
   <translation>STRATIFIED_RANDOM: cada clase cartografiada tiene su parte de los puntos. EQUALIZED_STRATIFIED_RANDOM: cada una tiene el mismo número. RANDOM: los puntos caen en cualquier lugar.</translation>
  </message>
  <message>
   <source>SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours to squares of 2, 4, 8 or more cells; administrative units cannot be merged.</source>
   <translation>SUPPRESS: no tienen cifras, y nunca una celda sola. MERGE: se unen con sus vecinas en cuadrados de 2, 4, 8 o más celdas; las unidades administrativas no se pueden fusionar.</translation>
  </message>
  <message>
   <source>Sampling</source>
   <translation>Muestreo</translation>
  </message>
  <message>
   <source>Save both layers</source>
   <translation>Guardar ambas capas</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Seed of the random numbers</source>
   <translation>Semilla de los números aleatorios</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Solo entidades seleccionadas</translation>
  </message>
  <message>
   <source>Selected features only, where some are</source>
   <translation>Solo entidades seleccionadas, donde las haya</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <source>Share in slums</source>
   <translation>Proporción en asentamientos informales</translation>
  </message>
  <message>
   <source>Share of slum in cells</source>
   <translation>Proporción de asentamiento informal en celdas</translation>
  </message>
  <message>
   <source>Share of slum in the cells of the grid, of the ground that is known:</source>
   <translation>Proporción de asentamiento informal en las celdas de la cuadrícula, sobre el terreno conocido:</translation>
  </message>
  <message>
   <source>Share of the chips held out to measure how good the model is.</source>
   <translation>Parte de los chips que se reserva para medir qué tan bueno es el modelo.</translation>
  </message>
  <message>
   <source>Share of the people who live in slums, last date, percent</source>
   <translation>Proporción de personas que viven en asentamientos informales, última fecha, por ciento</translation>
  </message>
  <message>
   <source>Share of the urban population that lives in slums</source>
   <translation>Proporción de la población urbana que vive en asentamientos informales</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show Model</source>
   <translation>Mostrar modelo</translation>
  </message>
  <message>
   <source>Show Provenance</source>
   <translation>Mostrar procedencia</translation>
  </message>
  <message>
   <source>Show Training Data</source>
   <translation>Mostrar datos de entrenamiento</translation>
  </message>
  <message>
   <source>Shown behind the dashboard's map. It also gives the cell size when all dates are polygons.</source>
   <translation>Queda detrás del mapa del tablero. También da el tamaño de celda si todas las fechas son polígonos.</translation>
  </message>
  <message>
   <source>Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.</source>
   <translation>Lado de una celda. Los lados están en sus múltiplos, para que las cuadrículas de dos fechas tengan las mismas celdas.</translation>
  </message>
  <message>
   <source>Side of a place, in cells of the size that the model classifies at; an odd number is rounded up. Empty: the model's chip size.</source>
   <translation>Lado de un lugar, en celdas del tamaño con que clasifica el modelo; un número impar se redondea hacia arriba. Vacío: el tamaño de chip del modelo.</translation>
  </message>
  <message>
   <source>Side of a tile in cells; larger tiles waste less on padding. Empty: chosen to fit the memory.</source>
   <translation>Lado de una tesela en celdas; las teselas grandes desperdician menos en relleno. Vacío: según la memoria.</translation>
  </message>
  <message>
   <source>Side of the blocks of ground that are drawn for the intervals: larger than a settlement. Empty: a hundredth of the area.</source>
   <translation>Lado de los bloques de terreno que se sortean para los intervalos: mayor que un asentamiento. Vacío: una centésima parte del área.</translation>
  </message>
  <message>
   <source>Side of the random training crops, in cells. Empty: the chips' own size.</source>
   <translation>Lado, en celdas, de los recortes aleatorios con los que se entrena. Vacío: el tamaño de los propios chips.</translation>
  </message>
  <message>
   <source>Simple rate per year</source>
   <translation>Tasa simple anual</translation>
  </message>
  <message>
   <source>Simplify polygons</source>
   <translation>Simplificar polígonos</translation>
  </message>
  <message>
   <source>Simplify tolerance in cells</source>
   <translation>Tolerancia de simplificación en celdas</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Slivers</source>
   <translation>Astillas</translation>
  </message>
  <message>
   <source>Slum</source>
   <translation>Asentamiento informal</translation>
  </message>
  <message>
   <source>Slum Extraction Chain (graphical model)</source>
   <translation>Cadena de extracción de asentamientos informales (modelo gráfico)</translation>
  </message>
  <message>
   <source>Slum Extractor: a city that does not exist</source>
   <translation>Slum Extractor: una ciudad que no existe</translation>
  </message>
  <message>
   <source>Slum Extractor: start here</source>
   <translation>Slum Extractor: empiece aquí</translation>
  </message>
  <message>
   <source>Slum after, ha</source>
   <translation>Asentamientos informales después, ha</translation>
  </message>
  <message>
   <source>Slum area in hectares</source>
   <translation>Superficie de asentamientos informales en hectáreas</translation>
  </message>
  <message>
   <source>Slum before, ha</source>
   <translation>Asentamientos informales antes, ha</translation>
  </message>
  <message>
   <source>Slum boundaries as a vector layer, or a raster of class values. A layer in another CRS is transformed.</source>
   <translation>Límites de asentamientos informales como capa vectorial, o un ráster de valores de clase. Una capa en otro SRC se transforma.</translation>
  </message>
  <message>
   <source>Slum growth</source>
   <translation>Crecimiento de los asentamientos informales</translation>
  </message>
  <message>
   <source>Slum in {}</source>
   <translation>Asentamientos informales, {}</translation>
  </message>
  <message>
   <source>Slum in {}: {} ha.</source>
   <translation>Asentamientos informales, {}: {} ha.</translation>
  </message>
  <message>
   <source>Slum polygons</source>
   <translation>Polígonos de asentamientos informales</translation>
  </message>
  <message>
   <source>Slum polygons or a class raster.</source>
   <translation>Polígonos de asentamientos informales o un ráster de clases.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order.</source>
   <translation>Polígonos de asentamientos informales o rásteres de clases, una capa por fecha, en cualquier orden.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order; both kinds may be mixed.</source>
   <translation>Polígonos de asentamientos informales o rásteres de clases, una capa por fecha, en cualquier orden; se pueden mezclar ambos tipos.</translation>
  </message>
  <message>
   <source>Slum report</source>
   <translation>Informe de asentamientos informales</translation>
  </message>
  <message>
   <source>Slums</source>
   <translation>Asentamientos informales</translation>
  </message>
  <message>
   <source>Slums (labels)</source>
   <translation>Asentamientos informales (etiquetas)</translation>
  </message>
  <message>
   <source>Slums (truth)</source>
   <translation>Asentamientos informales (verdad)</translation>
  </message>
  <message>
   <source>Slums are searched for in this extent only.</source>
   <translation>Solo se buscan asentamientos informales en esta extensión.</translation>
  </message>
  <message>
   <source>Slums of one date or more</source>
   <translation>Asentamientos informales de una o más fechas</translation>
  </message>
  <message>
   <source>Slums of two dates or more</source>
   <translation>Asentamientos informales de dos o más fechas</translation>
  </message>
  <message>
   <source>Slums of {}</source>
   <translation>Asentamientos informales de {}</translation>
  </message>
  <message>
   <source>Small patches</source>
   <translation>Manchas pequeñas</translation>
  </message>
  <message>
   <source>Smaller slums are left out, and smaller holes in slums are filled. 0: all are kept.</source>
   <translation>Los asentamientos informales menores se omiten y los huecos menores en ellos se rellenan. 0: se conservan todos.</translation>
  </message>
  <message>
   <source>Snap raster</source>
   <translation>Ráster de alineación</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Squares with the fields rank, uncertainty (percent), found (percent of the cells with a class), distance (from places labelled or chosen before, in standard deviations), score and reason.</source>
   <translation>Cuadrados con los campos rank, uncertainty (porcentaje), found (porcentaje de las celdas que recibieron una clase), distance (respecto a lo ya etiquetado o elegido, en desviaciones), score y reason.</translation>
  </message>
  <message>
   <source>Standard error, ha</source>
   <translation>Error estándar, ha</translation>
  </message>
  <message>
   <source>Start here…</source>
   <translation>Empiece aquí…</translation>
  </message>
  <message>
   <source>Start index</source>
   <translation>Índice inicial</translation>
  </message>
  <message>
   <source>Steps that led to this file: {}. The last one is the first below. Names are without folders. A digest shows whether a file is still the one that was used.</source>
   <translation>Pasos que llevaron a este archivo: {}. El último es el primero de abajo. Los nombres van sin carpetas. Un hash muestra si un archivo sigue siendo el que se usó.</translation>
  </message>
  <message>
   <source>Stop when the model stops improving</source>
   <translation>Detener cuando el modelo deje de mejorar</translation>
  </message>
  <message>
   <source>Stride X</source>
   <translation>Desplazamiento X</translation>
  </message>
  <message>
   <source>Stride Y</source>
   <translation>Desplazamiento Y</translation>
  </message>
  <message>
   <source>Study area</source>
   <translation>Área de estudio</translation>
  </message>
  <message>
   <source>Suggest Labels</source>
   <translation>Sugerir etiquetas</translation>
  </message>
  <message>
   <source>Summarize Slums By Grid</source>
   <translation>Resumir asentamientos informales por cuadrícula</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>Suprimida</translation>
  </message>
  <message>
   <source>TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.</source>
   <translation>TIFF admite cualquier número de bandas y tipo de datos; PNG y JPEG, como máximo tres bandas de 8 bits.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Table in ArcGIS's columns: GeoPackage, CSV or DBF.</source>
   <translation>Tabla con las columnas de ArcGIS: GeoPackage, CSV o DBF.</translation>
  </message>
  <message>
   <source>Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.</source>
   <translation>Tabla hecha con Calcular exactitud para clasificación de píxeles, para mostrarla en el tablero.</translation>
  </message>
  <message>
   <source>Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with 95 % intervals.</source>
   <translation>Tabla hecha a partir de puntos aleatorios con «Calcular exactitud para clasificación de píxeles»: da superficies corregidas por errores con intervalos del 95 %.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.gpkg *.dbf)</source>
   <translation>Tablas (*.csv *.gpkg *.dbf)</translation>
  </message>
  <message>
   <source>Ten test areas or more, at places chosen by chance, not by the result: the button does that.</source>
   <translation>Diez áreas de prueba o más, en lugares elegidos al azar y no por el resultado: el botón lo hace.</translation>
  </message>
  <message>
   <source>TensorBoard</source>
   <translation>TensorBoard</translation>
  </message>
  <message>
   <source>Test areas</source>
   <translation>Áreas de prueba</translation>
  </message>
  <message>
   <source>Test areas (mask)</source>
   <translation>Áreas de prueba (máscara)</translation>
  </message>
  <message>
   <source>Test time augmentation</source>
   <translation>Aumento en tiempo de prueba</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>Archivos de texto (*.txt)</translation>
  </message>
  <message>
   <source>Text files (*.txt);;HTML files (*.html)</source>
   <translation>Archivos de texto (*.txt);;Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>The cell size of the images is not known; using {:g} m. Give CELL_SIZE, or the image.</source>
   <translation>No se conoce el tamaño de celda de las imágenes; se usa {:g} m. Indique CELL_SIZE o la imagen.</translation>
  </message>
  <message>
   <source>The cell size {:.6g} is finer than that of the finest tiles of {}, {:.6g}.</source>
   <translation>El tamaño de celda {:.6g} es más fino que el de las teselas más finas de {}, {:.6g}.</translation>
  </message>
  <message>
   <source>The classes after filtering, with the names and colours of the input.</source>
   <translation>Las clases tras el filtro, con los nombres y colores de la entrada.</translation>
  </message>
  <message>
   <source>The classes that the polygons were made of, if they are wanted too.</source>
   <translation>Las clases de las que se hicieron los polígonos, si también se desean.</translation>
  </message>
  <message>
   <source>The classification: a raster of integer class values, or polygons such as those of Raster to Polygon.</source>
   <translation>La clasificación: un ráster de valores de clase enteros, o polígonos como los de De ráster a polígono.</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>El motor está listo: {}</translation>
  </message>
  <message>
   <source>The engine was removed.</source>
   <translation>El motor se eliminó.</translation>
  </message>
  <message>
   <source>The engine works.</source>
   <translation>El motor funciona.</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>El Python del motor</translation>
  </message>
  <message>
   <source>The image calls a band alpha whose values are those of an image. It is used as a mask, and models are not trained on it. If it is near infrared, for example, correct its colour interpretation (gdal_edit.py -colorinterp_N undefined, where N is its number) and export again.</source>
   <translation>La imagen llama alfa a una banda cuyos valores son los de una imagen. Se usa como máscara y los modelos no se entrenan con ella. Si es, por ejemplo, infrarrojo cercano, corrija su interpretación de color (gdal_edit.py -colorinterp_N undefined, donde N es su número) y exporte de nuevo.</translation>
  </message>
  <message>
   <source>The image has {} bands, and the model reads band {}.</source>
   <translation>La imagen tiene {} bandas y el modelo lee la banda {}.</translation>
  </message>
  <message>
   <source>The image is brought to this CRS and classified there; cell size and an extent without a CRS are then in its units. Empty: the raster's own.</source>
   <translation>La imagen se lleva a este SRC y se clasifica en él; el tamaño de celda y una extensión sin SRC están entonces en sus unidades. Vacío: el del ráster.</translation>
  </message>
  <message>
   <source>The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. Empty: by name, colour, wavelength or position, whichever image and model share; alpha is never used.</source>
   <translation>Las bandas de la imagen para el modelo, en el orden de este, por nombre o por número desde 1: 'red, green, nir' o '4 3 2'. Vacío: por nombre, color, longitud de onda o posición, según lo que tengan en común imagen y modelo; alfa nunca se toma.</translation>
  </message>
  <message>
   <source>The interval depends on a few points of map class {} and is probably too narrow: draw more points there.</source>
   <translation>El intervalo depende de unos pocos puntos de la clase {} del mapa y probablemente es demasiado estrecho: tome más puntos allí.</translation>
  </message>
  <message>
   <source>The interval holds the errors of the map alone. It assumes that slums missed by the map are as densely settled as those it shows, and leaves out the errors of the population raster.</source>
   <translation>El intervalo contiene solo los errores del mapa. Supone que los asentamientos informales que el mapa omite están tan poblados como los que muestra, y deja fuera los errores del ráster de población.</translation>
  </message>
  <message>
   <source>The map does not show the image. Zoom to it first.</source>
   <translation>El mapa no muestra la imagen. Acérquese primero a ella.</translation>
  </message>
  <message>
   <source>The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow keys when it is zoomed in.</source>
   <translation>El mapa es una imagen aproximada; la capa de cambios tiene los contornos exactos. Cuando esté ampliado, desplácese con las teclas de flecha.</translation>
  </message>
  <message>
   <source>The mapped area of the whole map, times true by mapped area in the test areas: the ratio estimator of Cochran (1977), with test areas as clusters. Its interval is Student's, on the scale of the logarithm.</source>
   <translation>La superficie cartografiada de todo el mapa, por el cociente de superficie verdadera y cartografiada en las áreas de prueba: el estimador de razón de Cochran (1977), con las áreas de prueba como conglomerados. Su intervalo es el de Student, en la escala del logaritmo.</translation>
  </message>
  <message>
   <source>The model is least sure here: {:.0f} %.</source>
   <translation>Aquí el modelo está menos seguro: {:.0f} %.</translation>
  </message>
  <message>
   <source>The model is not usable: its IoU on the validation chips is {:.2f}. Train a better one.</source>
   <translation>El modelo no es utilizable: su IoU con los chips de validación es {:.2f}. Entrene uno mejor.</translation>
  </message>
  <message>
   <source>The model is unsure ({:.0f} %), and the place is {:.1f} standard deviations from places labelled or chosen before.</source>
   <translation>El modelo no está seguro ({:.0f} %), y el lugar está a {:.1f} desviaciones de lo ya etiquetado o elegido.</translation>
  </message>
  <message>
   <source>The model is weak: its IoU on the validation chips is {:.2f}.</source>
   <translation>El modelo es débil: su IoU con los chips de validación es {:.2f}.</translation>
  </message>
  <message>
   <source>The model's chip size</source>
   <translation>El tamaño de chip del modelo</translation>
  </message>
  <message>
   <source>The network, for programs that run ONNX models.</source>
   <translation>La red para programas que ejecutan modelos ONNX.</translation>
  </message>
  <message>
   <source>The outline of each chip of the folder, with its name and the share of labelled cells in percent.</source>
   <translation>El contorno de cada chip de la carpeta, con su nombre y el porcentaje de celdas etiquetadas.</translation>
  </message>
  <message>
   <source>The points are stratified by the classified value; figures and areas are weighted by the mapped areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The matrix below holds the points as they are.</source>
   <translation>Los puntos están estratificados por el valor clasificado; las cifras y superficies se ponderan con las superficies cartografiadas, con los errores estándar de Olofsson et al. (2014), Remote Sensing of Environment 148. La matriz de abajo contiene los puntos tal cual.</translation>
  </message>
  <message>
   <source>The points of the same run, for administrative units: each that has enough points has an interval of its own.</source>
   <translation>Los puntos de la misma ejecución, para unidades administrativas: cada una con suficientes puntos tiene su propio intervalo.</translation>
  </message>
  <message>
   <source>The points of the same runs, in the same order: they give adjusted figures for each administrative unit that has enough of them.</source>
   <translation>Los puntos de las mismas ejecuciones, en el mismo orden: dan cifras corregidas para cada unidad administrativa que tenga bastantes.</translation>
  </message>
  <message>
   <source>The preview covers the middle {} % of what the map shows of the image. Zoom in to see all of it.</source>
   <translation>La vista previa cubre el {} % central de lo que el mapa muestra de la imagen. Acérquese para verlo todo.</translation>
  </message>
  <message>
   <source>The preview was stopped.</source>
   <translation>La vista previa se detuvo.</translation>
  </message>
  <message>
   <source>The project has no study area: delete squares on ground that the model was trained on.</source>
   <translation>El proyecto no tiene área de estudio: borre los cuadrados que estén en terreno con el que se entrenó el modelo.</translation>
  </message>
  <message>
   <source>The project has results of one image or date only: {}. Extract the slums of another date first.</source>
   <translation>El proyecto solo tiene resultados de una imagen o fecha: {}. Extraiga antes los asentamientos informales de otra fecha.</translation>
  </message>
  <message>
   <source>The random points with the fields Classified and GrndTruth, as ArcGIS has them.</source>
   <translation>Los puntos aleatorios con los campos Classified y GrndTruth, como los tiene ArcGIS.</translation>
  </message>
  <message>
   <source>The records as JSON, for other programs.</source>
   <translation>Los registros como JSON, para otros programas.</translation>
  </message>
  <message>
   <source>The result's cells are aligned with this raster's; the image is resampled if it must be.</source>
   <translation>Las celdas del resultado se alinean con las de este ráster; la imagen se remuestrea si es necesario.</translation>
  </message>
  <message>
   <source>The same as plain text.</source>
   <translation>Lo mismo como texto sin formato.</translation>
  </message>
  <message>
   <source>The same by administrative unit</source>
   <translation>Lo mismo por unidad administrativa</translation>
  </message>
  <message>
   <source>The same figures as CSV.</source>
   <translation>Las mismas cifras como CSV.</translation>
  </message>
  <message>
   <source>The same figures, a row for each area and date.</source>
   <translation>Las mismas cifras, una fila por zona y fecha.</translation>
  </message>
  <message>
   <source>The same folder, repaired</source>
   <translation>La misma carpeta, reparada</translation>
  </message>
  <message>
   <source>The same number draws the same points from the same data.</source>
   <translation>El mismo número sortea los mismos puntos con los mismos datos.</translation>
  </message>
  <message>
   <source>The same seed draws the same blocks.</source>
   <translation>La misma semilla sortea los mismos bloques.</translation>
  </message>
  <message>
   <source>The same seed gives the same model on the same machine.</source>
   <translation>La misma semilla da el mismo modelo en la misma máquina.</translation>
  </message>
  <message>
   <source>The sample cannot be made in {}.</source>
   <translation>No se puede crear el ejemplo en {}.</translation>
  </message>
  <message>
   <source>The sample project is a small city that does not exist, on two dates, with the true outlines of its slums. It is made on this computer in about half a minute, in {} (17 MB).</source>
   <translation>El proyecto de ejemplo es una pequeña ciudad que no existe, en dos fechas, con los contornos verdaderos de sus asentamientos informales. Se crea en este equipo en medio minuto aproximadamente, en {} (17 MB).</translation>
  </message>
  <message>
   <source>The share is the number of people in mapped slums, divided by the number of all people in the same area.</source>
   <translation>La proporción es el número de personas en asentamientos informales cartografiados, dividido por el de todas las personas de la misma zona.</translation>
  </message>
  <message>
   <source>The tools</source>
   <translation>Las herramientas</translation>
  </message>
  <message>
   <source>The wheels were downloaded to {}</source>
   <translation>Los paquetes wheel se descargaron en {}</translation>
  </message>
  <message>
   <source>The {} units that have grown most, of {}; the table has all.</source>
   <translation>Las {} unidades que más crecieron, de {}; la tabla las tiene todas.</translation>
  </message>
  <message>
   <source>There are only {} blocks of {:.0f} m: too few for intervals. Give a smaller BLOCK_SIZE, or a larger area.</source>
   <translation>Solo hay {} bloques de {:.0f} m: muy pocos para intervalos. Dé un BLOCK_SIZE menor o un área mayor.</translation>
  </message>
  <message>
   <source>There are test areas already. Delete them first, or draw further ones by hand.</source>
   <translation>Ya hay áreas de prueba. Bórrelas antes o dibuje otras a mano.</translation>
  </message>
  <message>
   <source>There was no room for {}.</source>
   <translation>No había sitio para {}.</translation>
  </message>
  <message>
   <source>This interval is for test areas at random places. If they were chosen by eye, it only shows how much they differ from each other, and the estimate may be wrong by more.</source>
   <translation>Este intervalo vale para áreas de prueba en lugares al azar. Si se eligieron a ojo, solo muestra cuánto difieren entre sí, y la estimación puede errar más.</translation>
  </message>
  <message>
   <source>This is an estimate from images. The official indicator counts households that lack water, sanitation, space, durable housing or secure tenure, in surveys and censuses (UN-Habitat). Images show the form of a settlement, and the two do not agree everywhere.</source>
   <translation>Es una estimación a partir de imágenes. El indicador oficial cuenta hogares que carecen de agua, saneamiento, espacio, vivienda duradera o tenencia segura, en encuestas y censos (ONU-Hábitat). Las imágenes muestran la forma de un asentamiento, y ambas cosas no coinciden en todas partes.</translation>
  </message>
  <message>
   <source>This toolbox cannot run the model; the report says why.</source>
   <translation>Esta caja de herramientas no puede ejecutar el modelo; el informe dice por qué.</translation>
  </message>
  <message>
   <source>This version needs newer packages in its deep learning engine.</source>
   <translation>Esta versión necesita paquetes más recientes en su motor de aprendizaje profundo.</translation>
  </message>
  <message>
   <source>Three chips are shown in each.</source>
   <translation>Se muestran tres chips en cada una.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Tamaño de tesela</translation>
  </message>
  <message>
   <source>Tile size X</source>
   <translation>Tamaño de tesela X</translation>
  </message>
  <message>
   <source>Tile size Y</source>
   <translation>Tamaño de tesela Y</translation>
  </message>
  <message>
   <source>Tiles computed at once. Empty: chosen to fit the memory.</source>
   <translation>Teselas que se calculan a la vez. Vacío: según la memoria.</translation>
  </message>
  <message>
   <source>Tiles of {} that do not exist on {}: {}. Their cells are NoData.</source>
   <translation>Teselas de {} que no existen en {}: {}. Sus celdas son NoData.</translation>
  </message>
  <message>
   <source>Time budget (minutes)</source>
   <translation>Límite de tiempo (minutos)</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Track Slum Growth</source>
   <translation>Seguir el crecimiento de asentamientos informales</translation>
  </message>
  <message>
   <source>Track growth…</source>
   <translation>Seguir el crecimiento…</translation>
  </message>
  <message>
   <source>Train Deep Learning Model</source>
   <translation>Entrenar modelo de aprendizaje profundo</translation>
  </message>
  <message>
   <source>Train a U-Net on the chips.</source>
   <translation>Entrenar una U-Net con los chips.</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Entrenar un modelo…</translation>
  </message>
  <message>
   <source>Trained on chips of {} x {} cells of {}.</source>
   <translation>Entrenado con chips de {} x {} celdas de {}.</translation>
  </message>
  <message>
   <source>Training Chain (graphical model)</source>
   <translation>Cadena de entrenamiento (modelo gráfico)</translation>
  </message>
  <message>
   <source>Training data (chip folder)</source>
   <translation>Datos de entrenamiento (carpeta de chips)</translation>
  </message>
  <message>
   <source>Training data report</source>
   <translation>Informe de los datos de entrenamiento</translation>
  </message>
  <message>
   <source>Training ends after {:g} minutes, the time budget.</source>
   <translation>El entrenamiento termina a los {:g} minutos, el límite de tiempo.</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Informe de entrenamiento</translation>
  </message>
  <message>
   <source>True, ha</source>
   <translation>Verdad, ha</translation>
  </message>
  <message>
   <source>Truth value that was not compared</source>
   <translation>Valor de la verdad que no se comparó</translation>
  </message>
  <message>
   <source>UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.</source>
   <translation>UNET: U-Net de segmentation-models-pytorch. DYNAMIC_UNET: red de UnetClassifier de arcgis.learn.</translation>
  </message>
  <message>
   <source>Uncertainty raster</source>
   <translation>Ráster de incertidumbre</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Unsure cells</source>
   <translation>Celdas inciertas</translation>
  </message>
  <message>
   <source>Untick to give every cell the most likely of the model's classes, never background.</source>
   <translation>Desmarque para dar a cada celda la más probable de las clases del modelo, nunca el fondo.</translation>
  </message>
  <message>
   <source>Urban ground</source>
   <translation>Suelo urbano</translation>
  </message>
  <message>
   <source>Use it as the terms of that server allow.</source>
   <translation>Úselo como permitan las condiciones de ese servidor.</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Exactitud del usuario</translation>
  </message>
  <message>
   <source>User's accuracy, {}</source>
   <translation>Exactitud del usuario, {}</translation>
  </message>
  <message>
   <source>Validation data (chip folder)</source>
   <translation>Datos de validación (carpeta de chips)</translation>
  </message>
  <message>
   <source>Validation loss {:.3g}.</source>
   <translation>Pérdida de validación {:.3g}.</translation>
  </message>
  <message>
   <source>Validation percentage</source>
   <translation>Porcentaje de validación</translation>
  </message>
  <message>
   <source>Validation split</source>
   <translation>División de validación</translation>
  </message>
  <message>
   <source>Value of cells without a label, which are not compared: 0 if a truth raster has 0 where nobody has labelled.</source>
   <translation>Valor de las celdas sin etiqueta, que no se comparan: 0 si un ráster de verdad tiene 0 donde nadie ha etiquetado.</translation>
  </message>
  <message>
   <source>Value of unlabeled truth</source>
   <translation>Valor de la verdad sin etiquetar</translation>
  </message>
  <message>
   <source>Versions, devices, a test of every package, the speed of a small network, free memory and disk. It holds no password and no data. A name that ends in .html gives a page, any other name plain text.</source>
   <translation>Versiones, dispositivos, una prueba de cada paquete, la velocidad de una red pequeña, la memoria y el disco libres. No contiene contraseñas ni datos. Un nombre que termina en .html da una página; cualquier otro, texto simple.</translation>
  </message>
  <message>
   <source>Weight initialization scheme</source>
   <translation>Esquema de inicialización de pesos</translation>
  </message>
  <message>
   <source>Weights of the models</source>
   <translation>Pesos de los modelos</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What to keep in mind</source>
   <translation>Qué tener en cuenta</translation>
  </message>
  <message>
   <source>Where PROCESS_ITEMS_SEPARATELY writes.</source>
   <translation>Dónde escribe PROCESS_ITEMS_SEPARATELY.</translation>
  </message>
  <message>
   <source>Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.</source>
   <translation>Si una capa tiene este campo, los polígonos de valor 0 son fondo. Las capas sin él son por completo asentamiento informal.</translation>
  </message>
  <message>
   <source>Where a slum surrounds other ground: press Cut a hole, and click around that ground.</source>
   <translation>Si un asentamiento rodea otro terreno: pulse Recortar un hueco y haga clic alrededor de ese terreno.</translation>
  </message>
  <message>
   <source>Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. Empty: as large as those of the image for the report; without one 4096 along the longer side, 0.5 m or more.</source>
   <translation>Si ambas entradas son polígonos: las celdas por las que se comparan, en unidades del SRC de la primera. Vacío: del tamaño de las de la imagen para el informe; sin imagen, 4096 en el lado más largo, de 0,5 m o más.</translation>
  </message>
  <message>
   <source>Where the first input is polygons: their integer field. Empty: as for the ground truth.</source>
   <translation>Si la primera entrada son polígonos: su campo entero. Vacío: como para la verdad de terreno.</translation>
  </message>
  <message>
   <source>Where to keep what is drawn</source>
   <translation>Dónde guardar lo que se dibuja</translation>
  </message>
  <message>
   <source>Whether each cell is a hit, a miss or a false alarm, or which class was confused with which.</source>
   <translation>Dice de cada celda si es un acierto, una omisión o una falsa alarma, o qué clase se tomó por cuál.</translation>
  </message>
  <message>
   <source>Whether several rasters count as one image or are cut one by one.</source>
   <translation>Si varios rásteres cuentan como una sola imagen o se cortan uno por uno.</translation>
  </message>
  <message>
   <source>Whether {} or {} is better cannot be told from so few blocks.</source>
   <translation>Con tan pocos bloques no se puede decir si {} o {} es mejor.</translation>
  </message>
  <message>
   <source>Which GPU. Empty: the first.</source>
   <translation>Qué GPU. Vacío: la primera.</translation>
  </message>
  <message>
   <source>Widens the features, in units of the class data's CRS; turns points into discs.</source>
   <translation>Ensancha las entidades, en unidades del SRC de los datos de clase; convierte los puntos en discos.</translation>
  </message>
  <message>
   <source>Width of a chip in cells.</source>
   <translation>Ancho de un chip en celdas.</translation>
  </message>
  <message>
   <source>Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).</source>
   <translation>Intervalos de Wilson; kappa con el error estándar de Fleiss, Cohen y Everitt (1969).</translation>
  </message>
  <message>
   <source>Without a GPU about {} to {} on two cores, with one far less; a time budget ends it sooner.</source>
   <translation>Sin GPU, de {} a {} aproximadamente con dos núcleos; con GPU, mucho menos. Un límite de tiempo lo termina antes.</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Incorrecto</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>a size that is not recorded</source>
   <translation>un tamaño que no consta</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>exactitud</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>aprendizaje activo</translation>
  </message>
  <message>
   <source>administrative units</source>
   <translation>unidades administrativas</translation>
  </message>
  <message>
   <source>advanced</source>
   <translation>avanzado</translation>
  </message>
  <message>
   <source>an unknown CRS</source>
   <translation>un SRC desconocido</translation>
  </message>
  <message>
   <source>annotate</source>
   <translation>anotar</translation>
  </message>
  <message>
   <source>as mapped</source>
   <translation>según el mapa</translation>
  </message>
  <message>
   <source>as mapped; error-adjusted {} ha ({} to {})</source>
   <translation>según el mapa; corregida por errores {} ha ({} a {})</translation>
  </message>
  <message>
   <source>background</source>
   <translation>fondo</translation>
  </message>
  <message>
   <source>batch normalization</source>
   <translation>normalización por lotes</translation>
  </message>
  <message>
   <source>bootstrap</source>
   <translation>bootstrap</translation>
  </message>
  <message>
   <source>both sides are polygons; choose the image for the report to compare on cells of its size</source>
   <translation>ambos lados son polígonos; elija la imagen para el informe para comparar sobre celdas de su tamaño</translation>
  </message>
  <message>
   <source>calibrated by the temperature {:.3g}</source>
   <translation>calibrada con la temperatura {:.3g}</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celdas</translation>
  </message>
  <message>
   <source>cells of {}: {}</source>
   <translation>celdas de {}: {}</translation>
  </message>
  <message>
   <source>change</source>
   <translation>cambio</translation>
  </message>
  <message>
   <source>check</source>
   <translation>comprobar</translation>
  </message>
  <message>
   <source>chips</source>
   <translation>chips</translation>
  </message>
  <message>
   <source>class balance</source>
   <translation>balance de clases</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>clase {}</translation>
  </message>
  <message>
   <source>classified to true</source>
   <translation>de lo clasificado a la verdad</translation>
  </message>
  <message>
   <source>classify</source>
   <translation>clasificar</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>comparar</translation>
  </message>
  <message>
   <source>confusion matrix</source>
   <translation>matriz de confusión</translation>
  </message>
  <message>
   <source>conversion</source>
   <translation>conversión</translation>
  </message>
  <message>
   <source>cuda</source>
   <translation>cuda</translation>
  </message>
  <message>
   <source>dashboard</source>
   <translation>tablero</translation>
  </message>
  <message>
   <source>deep learning</source>
   <translation>aprendizaje profundo</translation>
  </message>
  <message>
   <source>deepness</source>
   <translation>deepness</translation>
  </message>
  <message>
   <source>dependencies</source>
   <translation>dependencias</translation>
  </message>
  <message>
   <source>diagnose</source>
   <translation>diagnosticar</translation>
  </message>
  <message>
   <source>dlpk</source>
   <translation>dlpk</translation>
  </message>
  <message>
   <source>domain adaptation</source>
   <translation>adaptación de dominio</translation>
  </message>
  <message>
   <source>emd</source>
   <translation>emd</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>entorno</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <source>error matrix</source>
   <translation>matriz de error</translation>
  </message>
  <message>
   <source>error-adjusted</source>
   <translation>corregida por errores</translation>
  </message>
  <message>
   <source>export</source>
   <translation>exportar</translation>
  </message>
  <message>
   <source>extract</source>
   <translation>extraer</translation>
  </message>
  <message>
   <source>filter</source>
   <translation>filtro</translation>
  </message>
  <message>
   <source>fine-tune</source>
   <translation>ajuste fino</translation>
  </message>
  <message>
   <source>generalize</source>
   <translation>generalizar</translation>
  </message>
  <message>
   <source>gpu</source>
   <translation>gpu</translation>
  </message>
  <message>
   <source>grid</source>
   <translation>cuadrícula</translation>
  </message>
  <message>
   <source>ground truth</source>
   <translation>verdad de terreno</translation>
  </message>
  <message>
   <source>growth</source>
   <translation>crecimiento</translation>
  </message>
  <message>
   <source>hash</source>
   <translation>hash</translation>
  </message>
  <message>
   <source>history</source>
   <translation>historial</translation>
  </message>
  <message>
   <source>image analyst</source>
   <translation>image analyst</translation>
  </message>
  <message>
   <source>indicator</source>
   <translation>indicador</translation>
  </message>
  <message>
   <source>inference</source>
   <translation>inferencia</translation>
  </message>
  <message>
   <source>informal settlement</source>
   <translation>asentamiento informal</translation>
  </message>
  <message>
   <source>install</source>
   <translation>instalar</translation>
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
   <translation>etiquetas</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>tasa de aprendizaje</translation>
  </message>
  <message>
   <source>lineage</source>
   <translation>linaje</translation>
  </message>
  <message>
   <source>majority</source>
   <translation>mayoría</translation>
  </message>
  <message>
   <source>map.txt</source>
   <translation>map.txt</translation>
  </message>
  <message>
   <source>mean of {} models</source>
   <translation>media de {} modelos</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>metadatos</translation>
  </message>
  <message>
   <source>metrics</source>
   <translation>métricas</translation>
  </message>
  <message>
   <source>mode</source>
   <translation>moda</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>models</source>
   <translation>modelos</translation>
  </message>
  <message>
   <source>monitoring</source>
   <translation>monitoreo</translation>
  </message>
  <message>
   <source>needed, as a server draws the image</source>
   <translation>necesario, pues un servidor dibuja la imagen</translation>
  </message>
  <message>
   <source>new city</source>
   <translation>ciudad nueva</translation>
  </message>
  <message>
   <source>no interval, since there is no reference sample</source>
   <translation>sin intervalo, porque no hay muestra de referencia</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>ruido</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>not calibrated: the model may be surer than it is right</source>
   <translation>sin calibrar: el modelo puede estar más seguro de lo que acierta</translation>
  </message>
  <message>
   <source>of all classes but 0</source>
   <translation>de todas las clases salvo 0</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>sin conexión</translation>
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
   <translation>opcional</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>origen</translation>
  </message>
  <message>
   <source>package</source>
   <translation>paquete</translation>
  </message>
  <message>
   <source>points</source>
   <translation>puntos</translation>
  </message>
  <message>
   <source>polygonize</source>
   <translation>poligonizar</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>polígonos</translation>
  </message>
  <message>
   <source>population</source>
   <translation>población</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <source>predict</source>
   <translation>predecir</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>privacidad</translation>
  </message>
  <message>
   <source>provenance</source>
   <translation>procedencia</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>publicación</translation>
  </message>
  <message>
   <source>pytorch</source>
   <translation>pytorch</translation>
  </message>
  <message>
   <source>random {}</source>
   <translation>azar {}</translation>
  </message>
  <message>
   <source>range test</source>
   <translation>prueba de rango</translation>
  </message>
  <message>
   <source>raster to vector</source>
   <translation>ráster a vectorial</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>tasa</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>exhaustividad</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>eliminar</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>reparar</translation>
  </message>
  <message>
   <source>report</source>
   <translation>informe</translation>
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
   <translation>sal y pimienta</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>muestras</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>muestreo</translation>
  </message>
  <message>
   <source>sdg</source>
   <translation>ods</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentación</translation>
  </message>
  <message>
   <source>self-training</source>
   <translation>autoentrenamiento</translation>
  </message>
  <message>
   <source>sensor</source>
   <translation>sensor</translation>
  </message>
  <message>
   <source>share</source>
   <translation>proporción</translation>
  </message>
  <message>
   <source>show batch</source>
   <translation>show batch</translation>
  </message>
  <message>
   <source>sieve</source>
   <translation>tamizar</translation>
  </message>
  <message>
   <source>significance</source>
   <translation>significación</translation>
  </message>
  <message>
   <source>slum</source>
   <translation>tugurio</translation>
  </message>
  <message>
   <source>spatial analyst</source>
   <translation>spatial analyst</translation>
  </message>
  <message>
   <source>statistics</source>
   <translation>estadísticas</translation>
  </message>
  <message>
   <source>the size of those of the image for the report</source>
   <translation>el tamaño de las de la imagen para el informe</translation>
  </message>
  <message>
   <source>the size that was given</source>
   <translation>el tamaño indicado</translation>
  </message>
  <message>
   <source>those of the classification</source>
   <translation>las de la clasificación</translation>
  </message>
  <message>
   <source>those of the ground truth</source>
   <translation>las de la verdad de terreno</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>teselas</translation>
  </message>
  <message>
   <source>time</source>
   <translation>tiempo</translation>
  </message>
  <message>
   <source>torch</source>
   <translation>torch</translation>
  </message>
  <message>
   <source>train</source>
   <translation>entrenar</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <source>training data</source>
   <translation>datos de entrenamiento</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>transferencia</translation>
  </message>
  <message>
   <source>true to classified</source>
   <translation>de la verdad a lo clasificado</translation>
  </message>
  <message>
   <source>truly {}</source>
   <translation>verdad: {}</translation>
  </message>
  <message>
   <source>u-net</source>
   <translation>u-net</translation>
  </message>
  <message>
   <source>un-habitat</source>
   <translation>onu-hábitat</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>incertidumbre</translation>
  </message>
  <message>
   <source>unet</source>
   <translation>unet</translation>
  </message>
  <message>
   <source>unlabelled</source>
   <translation>sin etiquetas</translation>
  </message>
  <message>
   <source>update</source>
   <translation>actualizar</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <source>vectorize</source>
   <translation>vectorizar</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>versiones</translation>
  </message>
  <message>
   <source>weights are here</source>
   <translation>los pesos están aquí</translation>
  </message>
  <message>
   <source>weights came with the engine</source>
   <translation>los pesos vinieron con el motor</translation>
  </message>
  <message>
   <source>weights to fetch</source>
   <translation>pesos por descargar</translation>
  </message>
  <message>
   <source>workflow</source>
   <translation>flujo de trabajo</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum are in no administrative unit.</source>
   <translation>{:,.4f} ha de asentamientos informales no están en ninguna unidad administrativa.</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum in {} cells or units.</source>
   <translation>{:,.4f} ha de asentamientos informales en {} celdas o unidades.</translation>
  </message>
  <message>
   <source>{:,} cells were compared; the models disagree in {:.2%} of them.</source>
   <translation>Se compararon {:,} celdas; los modelos discrepan en el {:.2%} de ellas.</translation>
  </message>
  <message>
   <source>{:.1f} h</source>
   <translation>{:.1f} h</translation>
  </message>
  <message>
   <source>{:.6g} {} (the image's)</source>
   <translation>{:.6g} {} (el de la imagen)</translation>
  </message>
  <message>
   <source>{:.6g} {} (the model's; the image's is {:.6g})</source>
   <translation>{:.6g} {} (el del modelo; el de la imagen es {:.6g})</translation>
  </message>
  <message>
   <source>{} The report is {}.</source>
   <translation>{} El informe es {}.</translation>
  </message>
  <message>
   <source>{} and {} cannot be told apart here by their IoU.</source>
   <translation>{} y {} no se pueden distinguir aquí por su IoU.</translation>
  </message>
  <message>
   <source>{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.</source>
   <translation>{} y {} no se tocan: sus extensiones son {} y {} en el SRC de la primera. Compruebe sus SRC.</translation>
  </message>
  <message>
   <source>{} cells or units are below the least count and have no figures.</source>
   <translation>{} celdas o unidades están por debajo del recuento mínimo y no tienen cifras.</translation>
  </message>
  <message>
   <source>{} chips were counted; classes: {}.</source>
   <translation>Se contaron {} chips; clases: {}.</translation>
  </message>
  <message>
   <source>{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} without image.</source>
   <translation>Se escribieron {} chips; clases: {}. Sin chip: {} lugares sin entidades, {} fuera de la máscara, {} sin imagen.</translation>
  </message>
  <message>
   <source>{} has no CRS; its coordinates are assumed to be in that of {}.</source>
   <translation>{} no tiene SRC; se supone que sus coordenadas están en el de {}.</translation>
  </message>
  <message>
   <source>{} has too many single patches to match them. Filter the class raster first.</source>
   <translation>{} tiene demasiadas manchas sueltas para emparejarlas. Filtre primero el ráster de clases.</translation>
  </message>
  <message>
   <source>{} is better than {} here by its IoU.</source>
   <translation>{} es mejor que {} aquí por su IoU.</translation>
  </message>
  <message>
   <source>{} is temporary and will be deleted when QGIS closes: {}. Copy it to keep it.</source>
   <translation>{} es temporal y se borrará cuando se cierre QGIS: {}. Cópiela para conservarla.</translation>
  </message>
  <message>
   <source>{} less {}</source>
   <translation>{} menos {}</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{} new polygons that lay wholly along others were left out.</source>
   <translation>{} polígonos nuevos que estaban por completo a lo largo de otros se descartaron.</translation>
  </message>
  <message>
   <source>{} of the classified area</source>
   <translation>{} del área clasificada</translation>
  </message>
  <message>
   <source>{} of {} features of {} are used.</source>
   <translation>Se usan {} de {} entidades de {}.</translation>
  </message>
  <message>
   <source>{} of {} mask polygons, such as those of a study area, hold no chip, so what is drawn in them is not used. A chip covers {} and must lie wholly inside. Draw larger ones, or choose a smaller tile size or stride.</source>
   <translation>{} de {} polígonos de máscara, como los de un área de estudio, no contienen ningún chip, así que lo dibujado en ellos no se usa. Un chip cubre {} y debe quedar completamente dentro. Dibuje polígonos mayores o elija un tamaño de tesela o un desplazamiento menor.</translation>
  </message>
  <message>
   <source>{} of {} polygons are smaller than a chip, and no chip is made in them. Draw larger ones, or choose a smaller tile size.</source>
   <translation>{} de {} polígonos son menores que un chip, y en ellos no se hace ninguno. Dibuje polígonos mayores o elija un tamaño de tesela menor.</translation>
  </message>
  <message>
   <source>{} or more (the model's)</source>
   <translation>{} o más (el del modelo)</translation>
  </message>
  <message>
   <source>{} places were chosen. Mean uncertainty: {:.0f} % in them, {:.0f} % in the whole image.</source>
   <translation>Se eligieron {} lugares. Incertidumbre media: {:.0f} % en ellos, {:.0f} % en toda la imagen.</translation>
  </message>
  <message>
   <source>{} polygons were made.</source>
   <translation>Se crearon {} polígonos.</translation>
  </message>
  <message>
   <source>{} random points of {} cells that are known on both sides were compared.</source>
   <translation>Se compararon {} puntos aleatorios de {} celdas conocidas en ambos lados.</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <source>{} squares of {:g} m were placed by chance (seed {}).</source>
   <translation>Se colocaron {} cuadrados de {:g} m al azar (semilla {}).</translation>
  </message>
  <message>
   <source>{} takes about {} % of that.</source>
   <translation>{} tarda cerca del {} % de eso.</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>{} to {}, {} dates</source>
   <translation>De {} a {}, {} fechas</translation>
  </message>
  <message>
   <source>{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha</source>
   <translation>{} a {}: {:.2f} ha persistentes, {:.2f} ha nuevas, {:.2f} ha desaparecidas, {:.2f} ha de astillas; neto {:+.2f} ha</translation>
  </message>
  <message>
   <source>{}, whole map</source>
   <translation>{}, todo el mapa</translation>
  </message>
  <message>
   <source>{}, {} points asked for</source>
   <translation>{}, {} puntos solicitados</translation>
  </message>
  <message>
   <source>{}. {}: made {}</source>
   <translation>{}. {}: hizo {}</translation>
  </message>
  <message>
   <source>{}. {}: made {}, for step {}</source>
   <translation>{}. {}: hizo {}, para el paso {}</translation>
  </message>
  <message>
   <source>{}: in {} of {} chips, {} of the cells.</source>
   <translation>{}: en {} de {} chips, {} de las celdas.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map. It needs {} separate test areas or more, {} of them with this class; there are {}, {} of them with it. Draw more at random places.</source>
   <translation>{}: sin estimación para todo el mapa. Hacen falta {} áreas de prueba separadas o más, {} de ellas con esta clase; hay {}, {} de ellas con ella. Dibuje más en lugares al azar.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map: in the test areas it is only on the map, or only in the truth.</source>
   <translation>{}: sin estimación para todo el mapa: en las áreas de prueba está solo en el mapa, o solo en la verdad.</translation>
  </message>
  <message>
   <source>{}: this format keeps class values, NoData and the colours of 8-bit rasters, but not the names of classes. GeoTIFF (.tif) and Erdas Imagine (.img) keep all of them.</source>
   <translation>{}: este formato conserva los valores de clase, NoData y los colores de los rásteres de 8 bits, pero no los nombres de las clases. GeoTIFF (.tif) y Erdas Imagine (.img) conservan todo.</translation>
  </message>
  <message>
   <source>{}: user's accuracy {}, producer's accuracy {}, IoU {}</source>
   <translation>{}: exactitud del usuario {}, exactitud del productor {}, IoU {}</translation>
  </message>
  <message>
   <source>{}: {:,.0f} of {:,.0f} people live in mapped slums.</source>
   <translation>{}: {:,.0f} de {:,.0f} personas viven en asentamientos informales cartografiados.</translation>
  </message>
  <message>
   <source>{}: {} ha new, {} ha gone, net {} ha</source>
   <translation>{}: {} ha nuevas, {} ha desaparecidas, {} ha netas</translation>
  </message>
  <message>
   <source>{}: {} in the whole map, 95 % interval {} to {}. The map shows {}; this is corrected by its errors in {} test areas.</source>
   <translation>{}: {} en todo el mapa, intervalo del 95 % de {} a {}. El mapa muestra {}; esto se corrige con sus errores en {} áreas de prueba.</translation>
  </message>
  <message>
   <source>{}: {} in {} polygons; median {}, largest {}.</source>
   <translation>{}: {} en {} polígonos; mediana {}, mayor {}.</translation>
  </message>
  <message>
   <source>{}: {} mapped and {} in the ground truth, of the {} that were compared.</source>
   <translation>{}: {} cartografiadas y {} en la verdad de terreno, de las {} que se compararon.</translation>
  </message>
  <message>
   <source>{}: {} mapped; {} estimated from the points, 95 % interval {} to {}.</source>
   <translation>{}: {} cartografiadas; {} estimadas a partir de los puntos, intervalo del 95 % de {} a {}.</translation>
  </message>
  <message>
   <source>{}: {} million weights, {} times the work of MOBILENET_V2; {}</source>
   <translation>{}: {} millones de pesos, {} veces el trabajo de MOBILENET_V2; {}</translation>
  </message>
  <message>
   <source>{}: {} of the mapped area is right, and {} of the true area was found.</source>
   <translation>{}: {} del área cartografiada es correcto, y se encontró {} del área verdadera.</translation>
  </message>
  <message>
   <source>{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union</source>
   <translation>{}: {} de {} objetos encontrados, {} de {} inventados; {} pares se superponen en más de la mitad de su unión</translation>
  </message>
  <message>
   <source>{}: {}, {} of the classified area.</source>
   <translation>{}: {}, {} del área clasificada.</translation>
  </message>
 </context>
</TS>
