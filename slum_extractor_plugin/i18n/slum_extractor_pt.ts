<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
 <context>
  <name>SlumExtractor</name>
  <message>
   <source>0. Draw labels</source>
   <translation>0. Desenhar rótulos</translation>
  </message>
  <message>
   <source>0: all are right. 1: none is. 2: some are. From 3 on: only that one is right, in the order of the inputs.</source>
   <translation>0: todos acertam. 1: nenhum. 2: alguns. A partir de 3: só esse acerta, na ordem das entradas.</translation>
  </message>
  <message>
   <source>0: not rounded.</source>
   <translation>0: sem arredondamento.</translation>
  </message>
  <message>
   <source>0: the labels are invisible. 1: the image beneath them is hidden.</source>
   <translation>0: os rótulos não são vistos. 1: a imagem por baixo não é vista.</translation>
  </message>
  <message>
   <source>1. Export training data</source>
   <translation>1. Exportar dados de treinamento</translation>
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
   <translation>2. Treinar um modelo</translation>
  </message>
  <message>
   <source>3. Extract slums</source>
   <translation>3. Extrair favelas</translation>
  </message>
  <message>
   <source>4. Draw test areas</source>
   <translation>4. Desenhar áreas de teste</translation>
  </message>
  <message>
   <source>5. Check the accuracy</source>
   <translation>5. Verificar a acurácia</translation>
  </message>
  <message>
   <source>6. Track growth</source>
   <translation>6. Acompanhar o crescimento</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>Intervalo de 95 %</translation>
  </message>
  <message>
   <source>95 % interval {} to {}</source>
   <translation>intervalo de 95 % de {} a {}</translation>
  </message>
  <message>
   <source>95 % interval, ha</source>
   <translation>Intervalo de 95 %, ha</translation>
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
   <translation>&lt;p&gt;&lt;b&gt;Uma execução interrompida à força&lt;/b&gt;, por queda de energia ou limite de tempo, continua de onde estava quando é iniciada de novo com as mesmas configurações: até que o resultado esteja completo, o que já foi concluído fica ao lado dele em um arquivo oculto terminado em &lt;i&gt;.resume&lt;/i&gt;. Se você mesmo cancelar a execução, ele é removido.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt; of the table: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (in mapped slums), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; with its interval &lt;b&gt;low_pct&lt;/b&gt; to &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (percent of the ground that is known), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Colunas&lt;/b&gt; da tabela: &lt;b&gt;area&lt;/b&gt;, &lt;b&gt;date&lt;/b&gt;, &lt;b&gt;population&lt;/b&gt;, &lt;b&gt;slum_population&lt;/b&gt; (em favelas mapeadas), &lt;b&gt;share_pct&lt;/b&gt;, &lt;b&gt;adjusted_pct&lt;/b&gt; com o seu intervalo de &lt;b&gt;low_pct&lt;/b&gt; a &lt;b&gt;high_pct&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;known_pct&lt;/b&gt; (porcentagem do terreno conhecido), &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Confidence intervals.&lt;/b&gt; For RANDOM points Wilson's; kappa's standard error is that of Fleiss, Cohen and Everitt (1969). For points stratified by mapped class, figures and areas are weighted by the mapped areas, with the standard errors of Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equations 4 to 11); the matrix holds the points as they are. Where every cell is compared there is no sampling error: the interval comes from a bootstrap that draws blocks of the area, a hundred in all, and shows how much a figure depends on the place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos de confiança.&lt;/b&gt; Para pontos RANDOM, os de Wilson; o erro padrão do kappa é o de Fleiss, Cohen e Everitt (1969). Para pontos estratificados pela classe mapeada, índices e áreas são ponderados pelas áreas mapeadas, com os erros padrão de Olofsson et al. (2014, Remote Sensing of Environment 148, 42-57, equações 4 a 11); a matriz contém os pontos como são. Onde todas as células são comparadas não há erro amostral: o intervalo vem de um bootstrap que sorteia blocos da área, cem ao todo, e diz o quanto um índice depende do lugar.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; All chips are read and checked before the first epoch; unusable chips are listed. Chips with positions are held out by place: whole blocks of ground. Chips that overlap a held-out chip are left out of training, so that the figures do not flatter the model. Chips with rare classes are drawn more often.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Dados.&lt;/b&gt; Todos os chips são lidos e verificados antes da primeira época; o que não pode ser usado é apontado. Chips que têm posição são reservados por lugar: blocos inteiros de terreno, e os chips que se sobrepõem a um reservado ficam fora do treinamento, para que os índices não favoreçam o modelo. Chips de classes raras são sorteados com mais frequência.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Digests.&lt;/b&gt; Files up to 64 MiB have a SHA-256 of the whole content. Larger files have one of their size and 64 blocks, and folders one of the names and sizes of all files and the beginnings of 64: a change elsewhere is not seen. Records hold no folders, passwords or names of users.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Hashes.&lt;/b&gt; Arquivos de até 64 MiB têm um SHA-256 de todo o conteúdo. Os maiores têm um do tamanho e de 64 blocos, e as pastas, um dos nomes e tamanhos de todos os arquivos e do início de 64: uma mudança em outro lugar não é vista. Os registros não contêm pastas, senhas nem nomes de usuário.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Error-adjusted figures.&lt;/b&gt; A map is never without errors, so its area of slums is not the true one. With the confusion matrices of a random sample (&lt;i&gt;Confusion matrices of the dates&lt;/i&gt;), the dashboard and the table show the mapped and the estimated figures side by side, with 95 % intervals, and say whether growth can be told from zero. Use a different random seed for each date, since the samples are assumed to be independent. A sample of the layer of changes (&lt;i&gt;Confusion matrices of the change&lt;/i&gt;) is the most precise; the field &lt;b&gt;code&lt;/b&gt; of that layer is its class value: 1 persisted, 2 new, 3 gone, slivers by what they add or take.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Valores corrigidos de erros.&lt;/b&gt; Nenhum mapa está livre de erros, por isso a sua área de favelas não é a verdadeira. Com as matrizes de confusão de uma amostra aleatória (&lt;i&gt;Matrizes de confusão das datas&lt;/i&gt;), o painel e a tabela mostram lado a lado os valores mapeados e os estimados, com intervalos de 95 %, e dizem se o crescimento se distingue de zero. Use outra semente aleatória para cada data, pois as amostras são tidas como independentes. Uma amostra da camada de mudanças (&lt;i&gt;Matrizes de confusão da mudança&lt;/i&gt;) é a mais precisa; o campo &lt;b&gt;code&lt;/b&gt; dessa camada é o seu valor de classe: 1 persistente, 2 novo, 3 desaparecido, as lascas conforme o que acrescentam ou retiram.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt; of the changes: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; and &lt;b&gt;slum_to&lt;/b&gt; (1 where it is slum on that date, which tells the two sorts of sliver apart), &lt;b&gt;unit&lt;/b&gt;. Areas are on the ellipsoid, to a millionth.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt; das mudanças: &lt;b&gt;change&lt;/b&gt; (persisted, new, gone, sliver), &lt;b&gt;from_date&lt;/b&gt;, &lt;b&gt;to_date&lt;/b&gt;, &lt;b&gt;area_ha&lt;/b&gt;, &lt;b&gt;slum_from&lt;/b&gt; e &lt;b&gt;slum_to&lt;/b&gt; (1 onde é favela naquela data, o que distingue os dois tipos de lasca), &lt;b&gt;unit&lt;/b&gt;. As áreas são medidas no elipsoide, com precisão de um milionésimo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (the name of the cell or unit), &lt;b&gt;share_pct&lt;/b&gt; (percent of the known ground that is slum), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (mean of slum, in percent), &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; in slums, &lt;b&gt;status&lt;/b&gt; (published, suppressed, merged). What is NoData, or beyond a raster's edge, is not known.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: &lt;b&gt;zone&lt;/b&gt; (o nome da célula ou unidade), &lt;b&gt;share_pct&lt;/b&gt; (porcentagem do terreno conhecido que é favela), &lt;b&gt;known_ha&lt;/b&gt;, &lt;b&gt;slum_ha&lt;/b&gt;, &lt;b&gt;confidence&lt;/b&gt; (média das favelas, em porcentagem), &lt;b&gt;people&lt;/b&gt; e &lt;b&gt;buildings&lt;/b&gt; em favelas, &lt;b&gt;status&lt;/b&gt; (published: publicada, suppressed: suprimida, merged: unida). O que é NoData, ou fica fora do raster, não é conhecido.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Hectares of the whole map.&lt;/b&gt; Where the test areas are a part of the map and every cell in them is compared, the mapped hectares of the whole map are corrected by the errors in the test areas. The log and the report give the corrected hectares with a 95 % interval. It needs at least 8 separate test areas at random places, 5 of them with the class; areas that share an edge count as one. For areas chosen by eye the interval only shows how much they differ from each other.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Hectares de todo o mapa.&lt;/b&gt; Se as áreas de teste são uma parte do mapa e cada célula nelas é comparada, os hectares mapeados de todo o mapa são corrigidos pelos erros nas áreas de teste. O registro e o relatório dão os hectares corrigidos com um intervalo de 95 %. São necessárias ao menos 8 áreas de teste separadas em lugares aleatórios, 5 delas com a classe; áreas que partilham uma borda contam como uma. Para áreas escolhidas a olho, o intervalo só mostra quanto elas diferem entre si.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; Blocks of ground are drawn with replacement, 2000 times, the same for all models; neighbouring cells do not err independently. An interval that leaves out 0 shows that one model is better here; it does not show which is better in another city. Fewer than ten blocks give no interval.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Blocos de terreno são sorteados com reposição, 2000 vezes, os mesmos para todos os modelos; células vizinhas não erram de forma independente. Um intervalo que exclui o 0 mostra que um modelo é melhor aqui; não mostra como é em outra cidade. Com menos de dez blocos não há intervalo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With a confusion matrix of random points, &lt;b&gt;adj_ha&lt;/b&gt; is the error-adjusted area and &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt; its 95 % interval. A unit with enough points has an estimate of its own. A cell is assumed to have the error rates of the whole map; its interval is the widest that these rates allow.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Com uma matriz de confusão de pontos aleatórios, &lt;b&gt;adj_ha&lt;/b&gt; é a área corrigida de erros e de &lt;b&gt;adj_low_ha&lt;/b&gt; a &lt;b&gt;adj_high_ha&lt;/b&gt; o seu intervalo de 95 %. Uma unidade com pontos suficientes tem a sua própria estimativa. Para uma célula tomam-se as taxas de erro de todo o mapa, e o seu intervalo é o mais largo que essas taxas permitem.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; With confusion matrices of random points, shares are error-adjusted and have a 95 % interval. It assumes that slums missed by the map are as densely settled as those it shows. A unit with enough points of the sample has an estimate of its own; for the others a sentence says why there is none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Com matrizes de confusão de pontos aleatórios, as proporções são corrigidas de erros e têm um intervalo de 95 %. Supõe-se que as favelas que o mapa omite são tão densas como as que mostra. Uma unidade com pontos suficientes da amostra tem a sua própria estimativa; para as outras uma frase diz por que não existe.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Long runs.&lt;/b&gt; While it trains, a folder named like the model's with .training at its end holds what &lt;i&gt;Resume&lt;/i&gt; needs to continue after a kill, a cancel or a power cut. The result is the same as without the interruption. A time budget in minutes can replace the number of epochs. When memory runs out, a batch is computed in parts, and the log says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Execuções longas.&lt;/b&gt; Durante o treinamento, uma pasta com o nome da do modelo e final .training guarda o que &lt;i&gt;Retomar&lt;/i&gt; precisa para continuar após uma interrupção forçada, um cancelamento ou uma queda de energia, com o mesmo fim que teria sem isso. Um tempo máximo em minutos pode substituir o número de épocas. Quando a memória se esgota, um lote é calculado em partes, e o log informa.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Loss.&lt;/b&gt; Cross-entropy and dice, half each. The model arguments &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; and &lt;i&gt;ignore_classes&lt;/i&gt; are ArcGIS's; here class balancing counts the background too, so that it has an effect with one class, and the focal loss is computed per cell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Perda.&lt;/b&gt; Entropia cruzada e dice, metade cada. Os argumentos do modelo &lt;i&gt;class_balancing&lt;/i&gt;, &lt;i&gt;focal_loss&lt;/i&gt;, &lt;i&gt;mixup&lt;/i&gt;, &lt;i&gt;dice_loss_fraction&lt;/i&gt; e &lt;i&gt;ignore_classes&lt;/i&gt; são os do ArcGIS; aqui o balanceamento de classes conta também o fundo, para ter efeito com uma só classe, e a perda focal é calculada para cada célula.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Many workers.&lt;/b&gt; One process uses all cores or one GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; is for several GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; for several machines; the result is the same. See the page &lt;i&gt;many_workers&lt;/i&gt; of the documentation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Vários processos.&lt;/b&gt; Um processo usa todos os núcleos ou uma GPU. &lt;i&gt;PARALLEL_PROCESSING_FACTOR&lt;/i&gt; serve para várias GPUs, &lt;i&gt;DASK_SCHEDULER&lt;/i&gt; para várias máquinas; o resultado é o mesmo. Veja a página &lt;i&gt;many_workers&lt;/i&gt; da documentação.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Objects&lt;/b&gt; are patches of cells of one class that touch along their edges. A true one is found, and a classified one right, when at least half of its area (or the minimum overlap you choose) is the class on the other side; the others are missed, or invented. Pairs whose intersection is more than half of their union are counted too. &lt;b&gt;Boundaries&lt;/b&gt; of objects that were found, or are right, are compared both ways, from 20 000 random places on one to the nearest point of the other, in metres on the ground. Other objects have no counterpart to measure to.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Objetos&lt;/b&gt; são manchas de células de uma classe que se tocam pelos lados. Um objeto verdadeiro é encontrado, e um classificado está certo, quando pelo menos metade de sua área (ou a sobreposição mínima que você escolher) é da classe do outro lado; os demais são omitidos ou inventados. Contam-se também os pares cuja interseção é mais da metade de sua união. &lt;b&gt;Limites&lt;/b&gt; de objetos encontrados, ou certos, são comparados nos dois sentidos, de 20 000 lugares aleatórios em um até o ponto mais próximo do outro, em metros no terreno. Os demais objetos não têm par com que se medir.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continues from there. A student network learns the answers of a teacher for the cells of which the teacher is surest, the same share of each class, in rotated, mirrored and relit windows. The teacher is a moving average of the student, and is what the package holds. This can make a good model better, and a poor one worse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;SELF_TRAINING&lt;/b&gt; continua daí: um aluno aprende, em janelas giradas, espelhadas e com outra luz, o que um professor diz das células de que tem mais certeza, a mesma parte de cada classe; o professor é uma média móvel do aluno, e é o que o pacote contém. Pode melhorar um bom modelo e piorar um ruim.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; takes the mean and variance of every batch norm from the images, and also the normalisation if their cells are of another type. Try it first.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;STATISTICS&lt;/b&gt; toma das imagens a média e a variância de cada normalização em lote, e também a normalização onde as células são de outro tipo. É a primeira coisa a tentar.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Several images&lt;/b&gt; become one result, or, with &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, each a raster in a folder. An &lt;b&gt;extent&lt;/b&gt; cuts the result, not what the network sees: its cells are those of the whole image. A &lt;b&gt;mask&lt;/b&gt; of polygons counts a cell by its centre; a raster by where it has data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Várias imagens&lt;/b&gt; tornam-se um só resultado ou, com &lt;i&gt;PROCESS_ITEMS_SEPARATELY&lt;/i&gt;, um raster para cada uma, em uma pasta. Uma &lt;b&gt;extensão&lt;/b&gt; recorta o resultado, não o que a rede vê: suas células são as da imagem inteira. Uma &lt;b&gt;máscara&lt;/b&gt; de polígonos conta a célula pelo centro; um raster, pelos lugares onde tem dados.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Slivers.&lt;/b&gt; Small offsets between dates and uncertain edges create false changes (slivers). A change counts as new or gone only where a disk of the least width fits into it, and within 0.3 widths around; narrower parts are cut off as slivers, and so are patches below the least area. The least width is three cells, the least area four squares of that width. Slivers are kept in the layer as a kind of their own, so the parts always add up to the whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Lascas.&lt;/b&gt; Pequenos deslocamentos entre as datas e bordas incertas criam mudanças falsas (lascas). Uma mudança só conta como nova ou desaparecida onde nela cabe um disco da largura mínima, e até 0,3 largura ao redor; as partes mais estreitas são separadas como lascas, assim como as manchas abaixo da área mínima. A largura mínima é de três células; a área mínima, de quatro quadrados dessa largura. As lascas ficam na camada como um tipo à parte, de modo que as partes sempre somam o todo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The confusion matrix&lt;/b&gt; has ArcGIS's columns: rows are what was classified (C_1, C_2, …), columns the truth, then Total, U_Accuracy (user's accuracy, precision), Kappa and IoU; the last rows are Total, P_Accuracy (producer's accuracy, recall) and Kappa. QGIS shows them in words. The class 0 is the background. Cells of the table without a meaning are empty; ArcGIS writes 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;A matriz de confusão&lt;/b&gt; tem as colunas do ArcGIS: as linhas são o que foi classificado (C_1, C_2, …), as colunas, a verdade de campo, seguidas de Total, U_Accuracy (acurácia do usuário, precisão), Kappa e IoU; as últimas linhas são Total, P_Accuracy (acurácia do produtor, revocação) e Kappa. O QGIS os mostra em palavras. A classe 0 é o fundo. Uma célula da tabela que nada diz fica vazia, onde o ArcGIS escreve 0.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The raster of disagreement&lt;/b&gt; shows for each cell whether all are right (0), none (1), some (2), or which one alone (from 3 on, in the order of the inputs).&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;O raster de discordância&lt;/b&gt; diz de cada célula se todos acertam (0), nenhum (1), alguns (2), ou qual é o único (a partir de 3, na ordem das entradas).&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; is one HTML file: a picture of hits, misses and false alarms, the figures with 95 % confidence intervals, areas in hectares, objects and boundaries. &lt;b&gt;The error raster&lt;/b&gt; has 0 for correct background, 1 hit, 2 miss, 3 false alarm; with several classes, where no class of interest is named, a code for each pair, named in its attribute table.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;O relatório&lt;/b&gt; é um único arquivo HTML: uma figura de acertos, omissões e falsos alarmes, os índices com intervalos de confiança de 95 %, áreas em hectares, objetos e limites. &lt;b&gt;O raster de erros&lt;/b&gt; tem 0 para fundo correto, 1 para acerto, 2 para omissão e 3 para falso alarme; com várias classes, quando nenhuma classe de interesse é indicada, um código para cada par, com nome em sua tabela de atributos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The report&lt;/b&gt; shows the share of each class before and after, how many cells changed, and the windows in which most did. Look at it: without labelled chips nobody knows whether the new model is better. A few &lt;i&gt;Labelled chips&lt;/i&gt; measure it; if the model got worse, a warning says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;O relatório&lt;/b&gt; mostra a parte de cada classe antes e depois, quantas células mudaram e as janelas em que mais mudou. Veja-o: sem chips rotulados ninguém sabe se o novo modelo é melhor. Alguns &lt;i&gt;chips rotulados&lt;/i&gt; o medem, e, se o modelo piorou, um aviso informa.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; has a row for each unit and date: &lt;b&gt;slum_ha&lt;/b&gt;; since the date before &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, slivers that came (&lt;b&gt;sl_new_ha&lt;/b&gt;) and went (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (the whole difference), and two rates in percent per year: &lt;b&gt;simple_pct&lt;/b&gt;, (after - before) / before / years, as in UN-Habitat's SDG indicator 11.3.1, and &lt;b&gt;cagr_pct&lt;/b&gt;, (after / before)^(1 / years) - 1, FAO's compound rate (Puyravaud 2003); &lt;b&gt;people&lt;/b&gt; and &lt;b&gt;buildings&lt;/b&gt; when a population raster or buildings are given.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;A tabela&lt;/b&gt; tem uma linha para cada unidade e data: &lt;b&gt;slum_ha&lt;/b&gt;; desde a data anterior, &lt;b&gt;persist_ha&lt;/b&gt;, &lt;b&gt;new_ha&lt;/b&gt;, &lt;b&gt;gone_ha&lt;/b&gt;, as lascas que surgiram (&lt;b&gt;sl_new_ha&lt;/b&gt;) e as que sumiram (&lt;b&gt;sl_gone_ha&lt;/b&gt;), &lt;b&gt;net_ha&lt;/b&gt; (a diferença total) e duas taxas em porcentagem ao ano: &lt;b&gt;simple_pct&lt;/b&gt;, (depois - antes) / antes / anos, como no indicador 11.3.1 dos ODS, do ONU-Habitat, e &lt;b&gt;cagr_pct&lt;/b&gt;, (depois / antes)^(1 / anos) - 1, a taxa composta da FAO (Puyravaud 2003); e ainda &lt;b&gt;people&lt;/b&gt; e &lt;b&gt;buildings&lt;/b&gt;, quando se fornece um raster de população ou edificações.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;To protect people&lt;/b&gt;, cells with few people or buildings in slums are suppressed, or merged with their neighbours, and figures are rounded. A single suppressed cell would follow from the total, so the next larger one is suppressed with it. Which rules were applied is written into the metadata of both files, and beside files that have none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Para proteger as pessoas&lt;/b&gt;, as células com poucas pessoas ou poucas edificações em favelas são suprimidas, ou unidas às vizinhas, e os valores são arredondados. Uma única célula suprimida poderia ser deduzida do total, por isso a seguinte maior é suprimida com ela. As regras aplicadas são escritas nos metadados de ambos os arquivos, e ao lado dos arquivos que não os têm.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; one or more chip folders, 20 epochs, backbone RESNET34 (or MOBILENET_V2 on a computer without GPU), everything else empty. The learning rate is then found before training, and the best epoch is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Uso típico:&lt;/b&gt; uma ou mais pastas de chips, 20 épocas, backbone RESNET34 (ou MOBILENET_V2 em um computador sem GPU), todo o resto vazio. A taxa de aprendizagem é então encontrada antes do treinamento, e a melhor época é mantida.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Typical use:&lt;/b&gt; slum boundaries as class data, tile size 256, stride 128, cell size 0.5.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Uso típico:&lt;/b&gt; limites de favelas como dados de classe, tamanho do tile 256, passo 128, tamanho da célula 0,5.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Unlike ArcGIS:&lt;/b&gt; the whole batch size is used, not its largest square; beyond the image's edge, and where it has no data, the network sees the image mirrored; tiles may be larger than training chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Diferenças em relação ao ArcGIS:&lt;/b&gt; usa-se o tamanho do lote inteiro, não seu maior quadrado; além da borda, e onde não há dados, a rede vê a imagem espelhada; os tiles podem ser maiores que os chips de treinamento.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Where ArcGIS's help is silent:&lt;/b&gt; NoData cells never vote, break a run of neighbours and are never changed, and beside them the rule is the one for inner cells, not the one for the raster's edge; if two values tie with HALF and the cell has neither, it takes the lower one; further neighbours with the same value, apart from the run, do not matter. Cells outside the mask count as NoData. Cells beyond the extent still vote, so that a part of a raster is filtered as the whole is.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Onde a ajuda do ArcGIS se cala:&lt;/b&gt; células NoData nunca votam, interrompem uma sequência de vizinhas e nunca são alteradas, e junto delas vale a regra das células internas, não a da borda do raster; se, com HALF, dois valores empatam e a célula não tem nenhum deles, ela assume o menor; outras vizinhas com o mesmo valor, fora da sequência, não atrapalham. Células fora da máscara contam como NoData. Células além da extensão ainda votam, de modo que uma parte de um raster é filtrada como o todo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A model that was trained on more classes than slum needs &lt;i&gt;Class values of slums&lt;/i&gt;, otherwise its other classes become polygons too; &lt;b&gt;gridcode&lt;/b&gt; tells them apart.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Um modelo treinado com mais classes além das favelas precisa de &lt;i&gt;Valores de classe das favelas&lt;/i&gt;; sem isso, as outras classes também saem como polígonos; &lt;b&gt;gridcode&lt;/b&gt; as distingue.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A new version of the plugin may need other packages. It then says so, and this tool installs the new engine beside the old one; REMOVE=OLD removes the old one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uma nova versão do complemento pode precisar de outros pacotes. Nesse caso ela avisa, e esta ferramenta cria o novo motor ao lado do antigo; REMOVE=OLD retira o antigo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;A run that was killed continues from what it had classified when it is started again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uma execução interrompida continua do que já tinha classificado quando é iniciada de novo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns a class to each cell of an image, with a model package made by &lt;i&gt;Train Deep Learning Model&lt;/i&gt; here or by ArcGIS.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Atribui uma classe a cada célula de uma imagem, com um pacote de modelo criado por &lt;i&gt;Treinar Modelo de Aprendizagem Profunda&lt;/i&gt;, aqui ou no ArcGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells lie on multiples of their size, so grids of two dates have the same cells. Areas are those on the ellipsoid, and their sum is that of Track Slum Growth to the square metre. A class raster is summed up on a grid of its own CRS without tracing it; other CRSs and units are cut exactly and take longer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;As células estão em múltiplos do seu tamanho, por isso as grades de duas datas têm as mesmas células. As áreas são as do elipsoide, e a sua soma é a de Acompanhar o Crescimento de Favelas ao metro quadrado. Um raster de classes é somado em uma grade do seu próprio SRC sem ser vetorizado; outros SRC e as unidades são cortados com exatidão e demoram mais.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cells where the image has NoData are ignored. The log shows each epoch's losses and its figures on the validation chips.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Células em que a imagem é NoData são ignoradas. O log mostra as perdas e os índices de cada época nos chips de validação.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Columns: &lt;b&gt;adj_ha&lt;/b&gt;, its standard error &lt;b&gt;adj_se_ha&lt;/b&gt; and interval &lt;b&gt;adj_low_ha&lt;/b&gt; to &lt;b&gt;adj_high_ha&lt;/b&gt;; growth since the date before &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, &lt;b&gt;net_low_ha&lt;/b&gt; to &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown, shrunk, not distinguishable from zero); &lt;b&gt;adj_note&lt;/b&gt;, a note on the figure, or why there is none. Stratified estimators of Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 and 148.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Colunas: &lt;b&gt;adj_ha&lt;/b&gt;, o seu erro padrão &lt;b&gt;adj_se_ha&lt;/b&gt; e intervalo de &lt;b&gt;adj_low_ha&lt;/b&gt; a &lt;b&gt;adj_high_ha&lt;/b&gt;; o crescimento desde a data anterior &lt;b&gt;adj_net_ha&lt;/b&gt;, &lt;b&gt;net_se_ha&lt;/b&gt;, de &lt;b&gt;net_low_ha&lt;/b&gt; a &lt;b&gt;net_high_ha&lt;/b&gt;; &lt;b&gt;net_sign&lt;/b&gt; (grown: cresceu, shrunk: diminuiu, not distinguishable from zero: não se distingue de zero); &lt;b&gt;adj_note&lt;/b&gt;, o que é preciso saber de um valor ou por que não existe. Estimadores estratificados de Olofsson et al. (2013, 2014), Remote Sensing of Environment 129 e 148.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares model packages on one image, class rasters, or both, with the same ground truth. The report has IoU, precision and recall of each, their paired differences with 95 % intervals, and the time that each package took.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara pacotes de modelo em uma imagem, rasters de classes, ou ambos, com a mesma verdade de campo. O relatório tem IoU, precisão e revocação de cada um, suas diferenças pareadas com intervalos de 95 % e o tempo que cada pacote levou.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares slums of two dates or more and writes what &lt;b&gt;persisted&lt;/b&gt;, what is &lt;b&gt;new&lt;/b&gt; and what is &lt;b&gt;gone&lt;/b&gt; between each date and the next, with areas, yearly rates by administrative unit, a table, and a dashboard that opens in any browser without network. Add a date and run again to bring all of them up to date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara as favelas de duas ou mais datas e grava o que &lt;b&gt;persistiu&lt;/b&gt;, o que é &lt;b&gt;novo&lt;/b&gt; e o que &lt;b&gt;desapareceu&lt;/b&gt; entre cada data e a seguinte, com áreas, taxas anuais por unidade administrativa, uma tabela e um painel que abre em qualquer navegador, sem rede. Para atualizar tudo, acrescente uma data e execute de novo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Cuts an image and its labels into small training images, called chips, and writes them in ArcGIS's folder format, which &lt;i&gt;Train Deep Learning Model&lt;/i&gt;, here or in ArcGIS, reads.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Recorta uma imagem e seus rótulos em pequenas imagens de treinamento, chamadas chips, e as grava no formato de pastas do ArcGIS, que &lt;i&gt;Treinar Modelo de Aprendizagem Profunda&lt;/i&gt; lê, aqui ou no ArcGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Do not write a password into the address of a package index: Processing's history and log keep every parameter of a tool. Write the address without it, and put name and password into the file &lt;i&gt;.netrc&lt;/i&gt; in your home folder, readable by you alone, or set the environment variable PIP_INDEX_URL before QGIS starts.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Não escreva uma senha no endereço de um índice de pacotes: o histórico e o registro do Processamento guardam todos os parâmetros de uma ferramenta. Escreva o endereço sem ela e ponha o nome e a senha no arquivo &lt;i&gt;.netrc&lt;/i&gt; da sua pasta pessoal, legível só por você, ou defina a variável de ambiente PIP_INDEX_URL antes de iniciar o QGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Every output names the tool that made it, its version, its parameters, and its inputs with their digests. So do the inputs that a tool of this toolbox has made. This tool follows the chain: from slum polygons to the class raster, the model package, the chips, and the images and labels that were drawn.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cada resultado nomeia a ferramenta que o fez, sua versão, seus parâmetros e suas entradas com seus hashes. O mesmo vale para as entradas feitas por uma ferramenta desta caixa. Esta ferramenta segue a cadeia: dos polígonos ao raster de classes, ao pacote do modelo, aos chips, e às imagens e rótulos desenhados.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Examines the deep learning engine: versions, devices, an import of every package, the speed of a small network, free memory and disk. Paste the report into a bug report; it holds no password and none of your data.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Examina o motor de aprendizagem profunda: versões, dispositivos, importação de cada pacote, velocidade de uma rede pequena, memória e disco livres. Cole o relatório ao reportar um erro; ele não contém senhas nem dados seus.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;FOUR keeps the corners of rectangles, EIGHT rounds them off. HALF changes more cells than MAJORITY.&lt;/p&gt;</source>
   <translation>&lt;p&gt;FOUR preserva os cantos dos retângulos, EIGHT os arredonda. HALF altera mais células que MAJORITY.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fields: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, the class value (or the chosen column under its own name); &lt;b&gt;area_m2&lt;/b&gt; and &lt;b&gt;perimeter_m&lt;/b&gt;, true metres on the ground: on the ellipsoid in every CRS, on the plane without one.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Campos: &lt;b&gt;Id&lt;/b&gt;; &lt;b&gt;gridcode&lt;/b&gt;, o valor da classe (ou a coluna escolhida, com seu próprio nome); &lt;b&gt;area_m2&lt;/b&gt; e &lt;b&gt;perimeter_m&lt;/b&gt;, em metros reais no terreno: sobre o elipsoide em qualquer SRC, no plano quando não há nenhum.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds a suitable learning rate for a set of chips and a network, and shows how it was found. Train Deep Learning Model does the same by itself when its learning rate is left empty. Use this tool to see the curve, to choose another rate from it, or to train several times with one search.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Procura a taxa de aprendizagem adequada a certos chips e a uma rede, e mostra como ela foi encontrada. Treinar Modelo de Aprendizagem Profunda faz o mesmo por conta própria quando sua taxa de aprendizagem fica vazia; esta ferramenta serve para ver a curva, para escolher nela outra taxa e para treinar várias vezes com uma só busca.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Fits a trained model to images of another city, date or sensor &lt;b&gt;without labels&lt;/b&gt;, and writes a new package. The source package stays as it is. With some labels of the new place, &lt;i&gt;Train Deep Learning Model&lt;/i&gt; with &lt;i&gt;Pretrained model&lt;/i&gt; learns more from them; &lt;i&gt;Suggest Labels&lt;/i&gt; shows where to draw them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ajusta um modelo treinado a imagens de outra cidade, data ou sensor &lt;b&gt;sem rótulos&lt;/b&gt; e grava um novo pacote. O pacote de origem fica como está. Com alguns rótulos do novo lugar, &lt;i&gt;Treinar Modelo de Aprendizagem Profunda&lt;/i&gt; com &lt;i&gt;modelo pré-treinado&lt;/i&gt; aprende mais com eles; &lt;i&gt;Sugerir Rótulos&lt;/i&gt; diz onde desenhá-los.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;From an image and a model package to slum polygons in one step: &lt;i&gt;Classify Pixels Using Deep Learning&lt;/i&gt;, &lt;i&gt;Majority Filter&lt;/i&gt; (FOUR, MAJORITY) and &lt;i&gt;Raster to Polygon&lt;/i&gt; (NO_SIMPLIFY, without background), with their defaults.&lt;/p&gt;</source>
   <translation>&lt;p&gt;De uma imagem e um pacote de modelo a polígonos de favelas em uma só etapa: &lt;i&gt;Classificar Pixels Usando Aprendizagem Profunda&lt;/i&gt;, &lt;i&gt;Filtro Majoritário&lt;/i&gt; (FOUR, MAJORITY) e &lt;i&gt;Raster para Polígono&lt;/i&gt; (NO_SIMPLIFY, sem o fundo), com seus valores padrão.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Give the same model type, backbone, batch size and chip size as the training will have. The rate is an output, which a graphical model can pass to the training.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Informe o mesmo tipo de modelo, backbone, tamanho do lote e tamanho do chip que o treinamento terá. A taxa é uma saída, que um modelo gráfico pode passar ao treinamento.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;If something does not work, the report says what, and the tool fails with the same message.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Quando algo não funciona, o relatório diz o quê, e a ferramenta falha com a mesma mensagem.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Installs PyTorch and the other packages of the deep learning engine into a separate environment in your data folder. QGIS's Python is not touched, and removing the folder removes everything; REMOVE does that too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Instala o PyTorch e os demais pacotes do motor de aprendizagem profunda em um ambiente próprio, na sua pasta de dados. O Python do QGIS não é alterado, e apagar a pasta remove tudo; REMOVE também faz isso.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;It downloads about 0.4 GB (CPU) or 3 GB (CUDA), checks every package but PyTorch against its hash, and tests the engine before it counts as installed. If it is stopped, is killed or fails, run it again: it continues where it stopped, and repairs what is incomplete. The log is &lt;i&gt;install.log&lt;/i&gt; in the same folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Baixa cerca de 0,4 GB (CPU) ou 3 GB (CUDA), confere cada pacote, exceto o PyTorch, pelo seu hash e testa o motor antes de dá-lo por instalado. Se for cancelada, interrompida ou falhar, execute-a de novo: ela continua de onde parou e conserta o que ficou pela metade. O log é &lt;i&gt;install.log&lt;/i&gt;, na mesma pasta.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Labels in another CRS are transformed. The image is resampled bilinearly and labels by the nearest cell, on a grid that starts at the image's upper left corner. A chip that would reach over the image's edge is moved inwards. Labels of value 0 are background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Rótulos em outro SRC são transformados. A imagem é reamostrada de forma bilinear, e os rótulos pela célula mais próxima, em uma grade que começa no canto superior esquerdo da imagem. Um chip que ultrapassaria a borda da imagem é deslocado para dentro. Rótulos de valor 0 são fundo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Look at it before you train: shifted labels, a class that hardly occurs, or black chips are easy to see.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Consulte-a antes de treinar: rótulos deslocados, uma classe que quase não aparece ou chips pretos se percebem de imediato.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a polygon of each patch of four-connected cells with the same class value. NoData makes no polygon; value 0 does, as in ArcGIS, unless &lt;i&gt;Drop the background&lt;/i&gt; is ticked. &lt;i&gt;Class values&lt;/i&gt; limits the polygons to some classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Faz um polígono de cada mancha de células conectadas pelos lados e com o mesmo valor de classe. NoData não gera polígono; o valor 0 gera, como no ArcGIS, a menos que &lt;i&gt;Descartar o fundo&lt;/i&gt; esteja marcado. &lt;i&gt;Valores de classe&lt;/i&gt; limita os polígonos a algumas classes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Mask polygons limit chips to places where the labels are complete: only chips wholly inside are made.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Os polígonos de máscara limitam os chips aos lugares onde os rótulos estão completos: só se criam chips inteiramente contidos neles.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures how good a classification is: compares a class raster, or polygons, with ground truth, cell by cell, over the whole area or at random points. Both may be in any CRS; they are compared on the class raster's cells, and a cell takes the truth at its centre. Polygons are compared with polygons on cells as large as those of the image for the report.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Diz quão boa é uma classificação: compara um raster de classes, ou polígonos, com a verdade de campo, célula por célula, em toda a área ou em pontos aleatórios. Ambos podem estar em qualquer SRC; a comparação é feita nas células do raster de classes, e cada célula recebe a verdade de campo do seu centro. Polígonos são comparados com polígonos em células do tamanho das da imagem para o relatório.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Needs the deep learning engine: run &lt;i&gt;Install Deep Learning Engine&lt;/i&gt; once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Requer o motor de aprendizagem profunda: execute &lt;i&gt;Instalar o Motor de Aprendizagem Profunda&lt;/i&gt; uma vez.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;No package is written when the adapted model gives nearly all cells one class, or when self-training moves the share of the classes beyond what is plausible.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Nenhum pacote é gravado quando o modelo adaptado dá uma só classe a quase todas as células, ou quando o autotreinamento move a parte das classes além do plausível.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Normalisation and probabilities are part of the file. It takes cells divided by 255, as Deepness gives them, and carries the metadata that Deepness reads: class names, resolution, tile size and overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A normalização e as probabilidades fazem parte do arquivo. Ele recebe as células divididas por 255, como o Deepness as fornece, e traz os metadados que o Deepness lê: nomes de classes, resolução, tamanho do tile e sobreposição.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nothing in the package is run.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Nada do que está no pacote é executado.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Only cells that all of them and the truth know are compared. A cell of the wrong class is both a false alarm and a miss.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Só são comparadas as células conhecidas por todos e pela verdade de campo. Uma célula da classe errada é ao mesmo tempo falso alarme e omissão.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Patches below the minimum area are left out, and holes below it are filled. Features with too many vertices are halved along lines of the cell grid until none has more.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Manchas abaixo da área mínima são omitidas, e buracos abaixo dela são preenchidos. Feições com vértices demais são divididas ao meio ao longo de linhas da grade de células até que nenhuma tenha mais que o limite.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;People come from population rasters. Their share is the number of people in mapped slums, divided by the number of all people in the same area. Give the administrative boundaries, the urban ground, or both: then only people on urban ground within the boundaries are counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;As pessoas vêm de rasters de população. A sua proporção é o número de pessoas em favelas mapeadas, dividido pelo de todas as pessoas da mesma área. Informe os limites administrativos, o solo urbano, ou ambos: então só se contam as pessoas em solo urbano dentro dos limites.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Rasters hold the record as metadata, GeoPackages in their metadata table, HTML pages in their head and at their end, model packages in their definition, chip folders as provenance.json. Other formats, such as CSV and Shapefile, hold none.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Os rasters levam o registro como metadados, os GeoPackages em sua tabela de metadados, as páginas HTML no cabeçalho e no final, os pacotes de modelo em sua definição e as pastas de chips como provenance.json. Outros formatos, como CSV e Shapefile, não o levam.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Removes single cells and frayed edges from a class raster: a cell takes the value that most of its neighbours have, if these lie next to each other around it. This is the rule of ArcGIS's tool of the same name, not a mode filter.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Remove células isoladas e bordas desfiadas de um raster de classes: uma célula assume o valor da maioria de suas vizinhas, se estas estiverem lado a lado ao redor dela. Esta é a regra da ferramenta de mesmo nome do ArcGIS, não um filtro de moda.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Reports SDG indicator 11.1.1, the share of the urban population that lives in slums, for one date or more and for each administrative unit: as a page for screen and paper, as a table, and as JSON for other programs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Relata o indicador ODS 11.1.1, a proporção da população urbana que vive em favelas, para uma ou mais datas e para cada unidade administrativa: como página para tela e papel, como tabela e como JSON para outros programas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests where to draw labels next: squares of an image, ranked by how much labels there would improve the model. Draw all slums inside the first places, export chips with the places as &lt;i&gt;Mask polygons&lt;/i&gt;, and continue training the model with &lt;i&gt;Train Deep Learning Model&lt;/i&gt; (&lt;i&gt;Pretrained model&lt;/i&gt;), on old and new chips together.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Diz onde desenhar rótulos a seguir: quadrados de uma imagem, ordenados por quanto rótulos ali ensinariam ao modelo. Desenhe todas as favelas dentro dos primeiros lugares, exporte chips com os lugares como &lt;i&gt;polígonos de máscara&lt;/i&gt; e continue com &lt;i&gt;Treinar Modelo de Aprendizagem Profunda&lt;/i&gt; a partir do modelo (&lt;i&gt;modelo pré-treinado&lt;/i&gt;), com chips antigos e novos juntos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums up slums in square cells, 100 m by default, or in administrative units: the share of slum, its area, and on request the mean confidence, the people and the buildings in slums. The result is a layer of polygons and a GeoTIFF. Such grids can be published where outlines of slums would expose the people who live there.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Soma as favelas em células quadradas, de 100 m por padrão, ou em unidades administrativas: a proporção de favela, a sua área e, a pedido, a confiança média, as pessoas e as edificações em favelas. O resultado é uma camada de polígonos e um GeoTIFF. Estas grades podem ser publicadas onde os contornos das favelas exporiam quem nelas vive.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The dates are polygons or class rasters, each in its own CRS; both kinds may be mixed. Rasters are compared along their cells' edges, polygons along their own lines: nothing is resampled. Polygons that overlap count once. Ground that is NoData on any date, or beyond a raster's edge, is not compared on any date. In layers with a field gridcode, as Raster to Polygon makes them, polygons of value 0 are background. The CRS of the result is that of the earliest date.&lt;/p&gt;</source>
   <translation>&lt;p&gt;As datas são polígonos ou rasters de classes, cada qual em seu próprio SRC; os dois tipos podem ser misturados. Os rasters são comparados ao longo das bordas de suas células e os polígonos, ao longo de suas próprias linhas: nada é reamostrado. Polígonos sobrepostos contam uma só vez. O que é NoData em alguma data, ou fica além da borda de um raster, não é comparado em nenhuma. Em camadas com um campo gridcode, como as que Raster para Polígono produz, os polígonos de valor 0 são fundo. O SRC do resultado é o da data mais antiga.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is classified, and the entropy of the class probabilities taken as uncertainty. A place's score is the product of three shares: its mean uncertainty, how different it looks from places labelled or chosen before (means, deviations and texture of the bands; 2 standard deviations count in full), and how far it is from the places chosen before (the distance of evenly spread places counts in full). Places do not overlap.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A imagem é classificada e a entropia das probabilidades de classe é tomada como incerteza. A pontuação de um lugar é o produto de três partes: sua incerteza média, o quanto difere do que já foi rotulado ou escolhido (médias, desvios e textura das bandas; 2 desvios contam por inteiro) e a distância dos lugares já escolhidos (a distância de lugares espalhados por igual conta por inteiro). Os lugares não se sobrepõem.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The image is read, classified and written in tiles, so its size does not matter. Tiles overlap by the padding, which is rounded up to a multiple of 32 cells so that the answer does not depend on how the image was cut. Cells that are NoData in all bands stay NoData (255); 0 is background.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A imagem é lida, classificada e gravada em tiles, de modo que seu tamanho não importa. Os tiles se sobrepõem pelo preenchimento, arredondado para cima até um múltiplo de 32 células para que a resposta não dependa de como a imagem foi cortada. Células que são NoData em todas as bandas permanecem NoData (255); 0 é fundo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The network learns from up to 50 batches while the rate rises from 0.000001 to 1, or until the loss diverges. The chosen rate is near the middle of the longest fall of the smoothed loss, as in arcgis.learn's &lt;i&gt;lr_find&lt;/i&gt;. The weights learnt on the way are discarded.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A rede aprende com até 50 lotes enquanto a taxa sobe de 0,000001 a 1, ou até que a perda divirja. A taxa adotada fica por volta do meio da mais longa queda da perda suavizada, como no &lt;i&gt;lr_find&lt;/i&gt; do arcgis.learn. Nada do que se aprende é guardado.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The page names the definition of slums, the method, what to keep in mind, and every file that the figures come from, with its date and SHA-256. Write the definition into &lt;i&gt;Definition of slums&lt;/i&gt;: a share without one cannot be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A página indica a definição de favelas, o método, o que ter em mente e cada arquivo de que vêm os valores, com a sua data e SHA-256. Escreva a definição em &lt;i&gt;Definição de favelas&lt;/i&gt;: uma proporção sem ela não pode ser comparada.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The result has colours, class names and overviews.&lt;/p&gt;</source>
   <translation>&lt;p&gt;O resultado tem cores, nomes de classes e pirâmides.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;The truth must not have been used in training, otherwise the figures flatter the model.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A verdade de campo não pode ter sido usada no treinamento, ou os índices serão otimistas demais.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;This is an estimate from images and not the official value, which counts households in surveys and censuses.&lt;/p&gt;</source>
   <translation>&lt;p&gt;É uma estimativa a partir de imagens e não o valor oficial, que conta domicílios em pesquisas e censos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;To use a Python of your own instead, name it under &lt;i&gt;Settings &amp;gt; Options &amp;gt; Processing &amp;gt; Providers &amp;gt; Slum Extractor&lt;/i&gt; or in the environment variable SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Para usar um Python seu, indique-o em &lt;i&gt;Configurações &amp;gt; Opções &amp;gt; Processamento &amp;gt; Provedores &amp;gt; Slum Extractor&lt;/i&gt; ou na variável de ambiente SLUM_EXTRACTOR_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a U-Net on chip folders and writes a model package (.dlpk), which holds all that classification needs: weights, bands, normalisation, cell size and classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Treina uma U-Net com pastas de chips e grava um pacote de modelo (.dlpk), que contém tudo de que a classificação precisa: pesos, bandas, normalização, tamanho da célula e classes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Two columns follow, from which Track Slum Growth estimates areas: &lt;b&gt;MapAreaHa&lt;/b&gt;, the hectares mapped as the class, and &lt;b&gt;Design&lt;/b&gt;, the sampling or EVERY_CELL.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Seguem-se duas colunas, com que Acompanhar o Crescimento de Favelas estima áreas: &lt;b&gt;MapAreaHa&lt;/b&gt;, os hectares mapeados como a classe, e &lt;b&gt;Design&lt;/b&gt;, a amostragem ou EVERY_CELL.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Uncertainty is a guide, not an error map: a model can be sure and wrong. Label one or two places of your own choice as well, where the map looks wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A incerteza é um guia, não um mapa de erros: um modelo pode ter certeza e errar. Rotule também um ou dois lugares à sua escolha, onde o mapa pareça errado.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use it when an export was interrupted before they were written, or when chips were added or removed by hand. Chips and labels are not changed; names and colours of classes are kept where the old files can still be read.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Use-a quando uma exportação terminou sem eles, ou quando chips foram acrescentados ou removidos à mão. Chips e rótulos não são alterados; nomes e cores das classes são mantidos onde os arquivos antigos ainda podem ser lidos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Use the single tools, or the graphical model of the same chain, to change a setting in between.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Para mudar alguma configuração no meio do caminho, use as ferramentas separadas ou o modelo gráfico da mesma cadeia.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;When &lt;i&gt;Dates&lt;/i&gt; is empty, the date of each layer is read from its temporal range, otherwise from its name or file name (slums_2019.gpkg, slums_2019-03-15.tif), otherwise from a field named date or year. A year alone counts as its middle. In a model, and wherever names say nothing, give &lt;i&gt;Dates&lt;/i&gt; in the order of the layers.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Quando &lt;i&gt;Datas&lt;/i&gt; está vazio, a data de cada camada é lida de seu intervalo temporal; se não houver, de seu nome ou nome de arquivo (slums_2019.gpkg, slums_2019-03-15.tif); senão, de um campo chamado date ou year. Um ano sozinho conta como o meio dele. Em um modelo, e sempre que os nomes nada digam, informe &lt;i&gt;Datas&lt;/i&gt; na ordem das camadas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With NO_SIMPLIFY the polygons follow the cells' edges exactly and convert back to the same raster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Com NO_SIMPLIFY, os polígonos seguem exatamente as bordas das células e, convertidos de volta, dão o mesmo raster.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;With SIMPLIFY the stairs of the cells' edges become fewer and straighter lines. Neighbours keep one border, so there is no gap, no overlap and no invalid polygon, and no line passes a cell's centre: the polygons still convert back to the same raster. The tolerance is half a cell at most, for that reason.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Com SIMPLIFY, os degraus das bordas das células tornam-se linhas mais retas e em menor número. Vizinhos mantêm uma só fronteira, de modo que não há lacunas, sobreposições nem polígonos inválidos, e nenhuma linha passa além do centro de uma célula: convertidos de volta, os polígonos ainda dão o mesmo raster. Por isso a tolerância é de no máximo meia célula.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network access for the ImageNet weights, give a file of encoder weights, NONE, or PACKAGE with the backbone timm:tf_efficientnet_lite0, whose weights come with the engine. Encoders without pretrained weights are never frozen.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sem rede para os pesos ImageNet, indique um arquivo de pesos do codificador, NONE, ou PACKAGE com o backbone timm:tf_efficientnet_lite0, cujos pesos vêm com o motor que o complemento instala. Codificadores sem pesos pré-treinados nunca são congelados.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Without network: on a machine of the same system and Python, fill a folder with wheels (FILL_WHEEL_FOLDER), copy it to this machine, and give it as WHEEL_FOLDER. Proxy and certificates are taken from QGIS's options.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sem rede: em uma máquina com o mesmo sistema e o mesmo Python, encha uma pasta de wheels (FILL_WHEEL_FOLDER), copie-a para esta máquina e indique-a em WHEEL_FOLDER. O proxy e os certificados são os das opções do QGIS.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page about a model package: network, bands, cell size, classes with their colours, normalisation, metrics, pictures and files, and whether this toolbox can run it and, if not, why.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escreve uma página sobre um pacote de modelo: rede, bandas, tamanho da célula, classes com suas cores, normalização, métricas, figuras e arquivos, e se esta caixa de ferramentas consegue executá-lo e, se não, por quê.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a page that shows a chip folder: chips with their labels laid over, how often each class occurs, cell size and bands, histograms, and where the chips lie.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escreve uma página que mostra uma pasta de chips: chips com seus rótulos sobrepostos, frequência de cada classe, tamanho da célula e bandas, histogramas e onde os chips ficam.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the files that describe a chip folder (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt) again from the chips themselves.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escreve de novo os arquivos que descrevem uma pasta de chips (map.txt, esri_model_definition.emd, esri_accumulated_stats.json, stats.txt), a partir dos próprios chips.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the model of a package as an ONNX file, for programs other than this toolbox: the Deepness plugin of QGIS, onnxruntime, and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Grava o modelo de um pacote como arquivo ONNX, para outros programas além desta caixa de ferramentas: o complemento Deepness do QGIS, o onnxruntime e outros.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.</source>
   <translation>Um Python de 3.10 a 3.14. Vazio: o do próprio QGIS, que serve apenas de origem para a cópia, ou um do sistema.</translation>
  </message>
  <message>
   <source>A band for each figure; the first is the share in percent.</source>
   <translation>Uma banda por valor; a primeira é a proporção em porcentagem.</translation>
  </message>
  <message>
   <source>A building counts where the centre of its bounding box is; the layer is the same for all dates.</source>
   <translation>Uma edificação conta onde fica o centro de seu retângulo envolvente; a camada é a mesma para todas as datas.</translation>
  </message>
  <message>
   <source>A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is narrower or smaller is a sliver: it comes from offsets between images and from uncertain edges, and is listed separately.</source>
   <translation>Uma mudança conta como nova ou desaparecida onde tem pelo menos {} m de largura e pelo menos {} m² de área. O que é mais estreito ou menor é uma lasca: vem de deslocamentos entre imagens e de bordas incertas, e é listado à parte.</translation>
  </message>
  <message>
   <source>A chip covers {:.6g} x {:.6g} {}.</source>
   <translation>Um chip cobre {:.6g} x {:.6g} {}.</translation>
  </message>
  <message>
   <source>A feature with a smaller share of its area in a chip is left out of that chip.</source>
   <translation>Uma feição com uma parcela menor de sua área em um chip é deixada fora desse chip.</translation>
  </message>
  <message>
   <source>A few chips of the new place, of the model's classes. They measure the model before and after; SELF_TRAINING also learns from two thirds of them. Several folders: separated by ;</source>
   <translation>Alguns chips do novo lugar, das classes do modelo. Medem o modelo antes e depois; SELF_TRAINING também aprende com dois terços deles. Várias pastas: separadas por ;</translation>
  </message>
  <message>
   <source>A hit is the class on both sides, a miss in truth only, a false alarm in the classification only. White was not compared.</source>
   <translation>Acerto é a classe dos dois lados; omissão, só na verdade de campo; falso alarme, só na classificação. O branco não foi comparado.</translation>
  </message>
  <message>
   <source>A hundredth of the area</source>
   <translation>Um centésimo da área</translation>
  </message>
  <message>
   <source>A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip is set up, mostly PyPI.</source>
   <translation>Um espelho do PyPI; os arquivos devem ser os do próprio PyPI, pois cada um é conferido pelo seu hash. Vazio: conforme a configuração do pip, em geral o PyPI.</translation>
  </message>
  <message>
   <source>A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.</source>
   <translation>Um SRC projetado. Vazio: o das favelas, ou um equivalente à sua volta se o delas for em graus.</translation>
  </message>
  <message>
   <source>A row for each unit and date: .gpkg or .csv.</source>
   <translation>Uma linha para cada unidade e data: .gpkg ou .csv.</translation>
  </message>
  <message>
   <source>A second image of the same place, written to the folder images2.</source>
   <translation>Uma segunda imagem do mesmo lugar, recortada para a pasta images2.</translation>
  </message>
  <message>
   <source>A true object counts as found, and a classified one as right, when at least this share of its area is the class on the other side too.</source>
   <translation>Um objeto verdadeiro conta como encontrado, e um classificado como certo, quando pelo menos esta parcela de sua área é da classe também do outro lado.</translation>
  </message>
  <message>
   <source>AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), otherwise CPU (about 0.4 GB and 1.4 GB).</source>
   <translation>AUTO: CUDA onde o driver e a placa NVIDIA são recentes o bastante (cerca de 3 GB para baixar, 8 GB em disco); senão, CPU (cerca de 0,4 GB e 1,4 GB).</translation>
  </message>
  <message>
   <source>AUTO: the GPU if there is one. GPU: fails if there is none.</source>
   <translation>AUTO: a GPU, quando há uma. GPU: falha quando não há.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Acurácia</translation>
  </message>
  <message>
   <source>Accuracy and growth</source>
   <translation>Acurácia e crescimento</translation>
  </message>
  <message>
   <source>Accuracy assessment points</source>
   <translation>Pontos de avaliação da acurácia</translation>
  </message>
  <message>
   <source>Accuracy assessment points of the dates</source>
   <translation>Pontos de avaliação da acurácia das datas</translation>
  </message>
  <message>
   <source>Accuracy of {}</source>
   <translation>Acurácia de {}</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Relatório de acurácia</translation>
  </message>
  <message>
   <source>Adapt Deep Learning Model</source>
   <translation>Adaptar Modelo de Aprendizagem Profunda</translation>
  </message>
  <message>
   <source>Adaptation report</source>
   <translation>Relatório de adaptação</translation>
  </message>
  <message>
   <source>Add the image to the map first, and open this step again.</source>
   <translation>Adicione primeiro a imagem ao mapa e abra esta etapa de novo.</translation>
  </message>
  <message>
   <source>Additional input raster</source>
   <translation>Raster de entrada adicional</translation>
  </message>
  <message>
   <source>Additional models</source>
   <translation>Modelos adicionais</translation>
  </message>
  <message>
   <source>Additional rasters</source>
   <translation>Rasters adicionais</translation>
  </message>
  <message>
   <source>Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must reach the rasters by the same paths. Only use a cluster of your own: anyone who can send it work can run programs on it.</source>
   <translation>Endereço de um agendador dask, como 'tcp://host:8786' ou 'tls://host:8786': os processos dele classificam. Eles precisam alcançar os rasters pelos mesmos caminhos. Use apenas um cluster seu: quem pode enviar-lhe trabalho pode executar programas nele.</translation>
  </message>
  <message>
   <source>Administrative boundaries</source>
   <translation>Limites administrativos</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All areas together</source>
   <translation>Todas as áreas juntas</translation>
  </message>
  <message>
   <source>All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.</source>
   <translation>Todas as classes do modelo se tornam polígonos: {}. Indique SLUM_VALUES para ter apenas os das favelas.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>All people</source>
   <translation>Todas as pessoas</translation>
  </message>
  <message>
   <source>All tools</source>
   <translation>Todas as ferramentas</translation>
  </message>
  <message>
   <source>All {} cells that are known on both sides were compared.</source>
   <translation>Todas as {} células conhecidas dos dois lados foram comparadas.</translation>
  </message>
  <message>
   <source>Also keep chips without labels (ground without slums)</source>
   <translation>Manter também os chips sem rótulos (terreno sem favelas)</translation>
  </message>
  <message>
   <source>An object is a patch of cells that touch along their edges. A true object is found when at least the least share of its area (see below) was classified as its class, and a classified one is invented when less than that share of its area is the class in truth.</source>
   <translation>Um objeto é uma mancha de células que se tocam pelos lados. Um objeto verdadeiro é encontrado quando pelo menos a parcela mínima de sua área (veja abaixo) foi classificada como sua classe, e um classificado é inventado quando menos que essa parcela de sua área é da classe na verdade de campo.</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Outra classe</translation>
  </message>
  <message>
   <source>Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.</source>
   <translation>Qualquer pacote: .dlpk, .emd ou seu texto JSON, também de modelos que só o ArcGIS pode executar.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'name value;name value'. Accepted are class_balancing, mixup, focal_loss (True or False), ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), balanced_sampling, chip_size and monitor. They override the parameters.</source>
   <translation>Na forma do ArcGIS, 'nome valor;nome valor'. São conhecidos class_balancing, mixup, focal_loss (True ou False), ignore_classes (valores de classe), dice_loss_fraction (0 a 1), dice_loss_average (micro ou macro), balanced_sampling, chip_size e monitor; eles prevalecem sobre os parâmetros.</translation>
  </message>
  <message>
   <source>ArcGIS's form, 'padding 100;batch_size 8'. Overrides the fields above.</source>
   <translation>Na forma do ArcGIS, 'padding 100;batch_size 8'. O que está aqui prevalece sobre os campos acima.</translation>
  </message>
  <message>
   <source>Area in the whole map</source>
   <translation>Área em todo o mapa</translation>
  </message>
  <message>
   <source>Area of each class on the ground, of {} ha compared</source>
   <translation>Área de cada classe no terreno, de {} ha comparados</translation>
  </message>
  <message>
   <source>Area of slums and its growth since the date before, as mapped and as estimated from the reference sample</source>
   <translation>Área de favelas e o seu crescimento desde a data anterior, segundo o mapa e segundo a amostra de referência</translation>
  </message>
  <message>
   <source>Area of slums, {}: {}</source>
   <translation>Área de favelas, {}: {}</translation>
  </message>
  <message>
   <source>Area of the classes in hectares</source>
   <translation>Área das classes em hectares</translation>
  </message>
  <message>
   <source>Area, patches and confidence of each class</source>
   <translation>Área, manchas e confiança de cada classe</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Áreas</translation>
  </message>
  <message>
   <source>Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all.</source>
   <translation>As áreas são medidas no elipsoide. O terreno que é NoData em alguma data fica de fora em todas.</translation>
  </message>
  <message>
   <source>Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.</source>
   <translation>As áreas decorrem das proporções arredondadas, e os intervalos são alargados até ao múltiplo seguinte. 0: sem arredondamento.</translation>
  </message>
  <message>
   <source>Areas labelled already</source>
   <translation>Áreas já rotuladas</translation>
  </message>
  <message>
   <source>Areas of the same name are one unit. Empty: the first text field.</source>
   <translation>Áreas de mesmo nome são uma só unidade. Vazio: o primeiro campo de texto.</translation>
  </message>
  <message>
   <source>As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.</source>
   <translation>Como em 1;2, para células e para polígonos. Vazio: todos os valores, exceto 0 e NoData.</translation>
  </message>
  <message>
   <source>At most about {}, at the pace of the last such run here.</source>
   <translation>No máximo cerca de {}, ao ritmo da última execução deste tipo aqui.</translation>
  </message>
  <message>
   <source>At most {} million cells; each raster takes up to {} MB.</source>
   <translation>No máximo {} milhões de células; cada raster ocupa até {} MB.</translation>
  </message>
  <message>
   <source>Augmentation parameters</source>
   <translation>Parâmetros de aumento de dados</translation>
  </message>
  <message>
   <source>Average over eight flips and rotations of the image: slightly better, eight times slower.</source>
   <translation>Média sobre os oito espelhamentos e giros da imagem: um pouco melhor, oito vezes mais lento.</translation>
  </message>
  <message>
   <source>Backbone model</source>
   <translation>Modelo de backbone</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Fundo</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Bands for the model</source>
   <translation>Bandas para o modelo</translation>
  </message>
  <message>
   <source>Bands: {}.</source>
   <translation>Bandas: {}.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Tamanho do lote</translation>
  </message>
  <message>
   <source>Blacken around feature</source>
   <translation>Enegrecer ao redor da feição</translation>
  </message>
  <message>
   <source>Block size in metres</source>
   <translation>Tamanho do bloco em metros</translation>
  </message>
  <message>
   <source>Boundaries</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Buffer radius</source>
   <translation>Raio do buffer</translation>
  </message>
  <message>
   <source>Build of PyTorch</source>
   <translation>Compilação do PyTorch</translation>
  </message>
  <message>
   <source>Buildings</source>
   <translation>Edificações</translation>
  </message>
  <message>
   <source>Buildings in slums</source>
   <translation>Edificações em favelas</translation>
  </message>
  <message>
   <source>By administrative unit</source>
   <translation>Por unidade administrativa</translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Por data</translation>
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
   <translation>SRC da grade</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>Arquivos CSV (*.csv)</translation>
  </message>
  <message>
   <source>Cell size for two polygon layers</source>
   <translation>Tamanho da célula para duas camadas de polígonos</translation>
  </message>
  <message>
   <source>Cell size in metres</source>
   <translation>Tamanho da célula em metros</translation>
  </message>
  <message>
   <source>Cell size in units of the raster's CRS</source>
   <translation>Tamanho da célula em unidades do SRC do raster</translation>
  </message>
  <message>
   <source>Cell size of the chips, for example 0.8. Empty: the raster's own.</source>
   <translation>Tamanho da célula dos chips, por exemplo 0,8. Vazio: o do próprio raster.</translation>
  </message>
  <message>
   <source>Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, otherwise that of the image, otherwise 1 m.</source>
   <translation>Tamanho da célula das imagens de onde vêm as favelas. Vazio: o menor dos rasters entre as datas; senão, o da imagem; senão, 1 m.</translation>
  </message>
  <message>
   <source>Cell size to classify at, the same for all packages. Empty: the raster's own if the models were trained near it.</source>
   <translation>Tamanho de célula da classificação, o mesmo para todos os pacotes. Vazio: o do raster se os modelos foram treinados perto dele.</translation>
  </message>
  <message>
   <source>Cell size to classify at. Empty: the raster's own if the model was trained near it, otherwise the model's.</source>
   <translation>Tamanho da célula em que se classifica. Vazio: o do próprio raster, se o modelo foi treinado perto dele; senão, o do modelo.</translation>
  </message>
  <message>
   <source>Cell size: {}.</source>
   <translation>Tamanho da célula: {}.</translation>
  </message>
  <message>
   <source>Cells below the least count</source>
   <translation>Células abaixo da contagem mínima</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a column. 0: as high as a chip.</source>
   <translation>Células de um chip ao seguinte ao longo de uma coluna. 0: a altura de um chip.</translation>
  </message>
  <message>
   <source>Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.</source>
   <translation>Células de um chip ao seguinte ao longo de uma linha. 0: a largura de um chip, de modo que nenhum se sobrepõe.</translation>
  </message>
  <message>
   <source>Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.</source>
   <translation>Células de contexto em cada lado de um tile, no mínimo. Vazio: um quarto do tamanho do chip do modelo.</translation>
  </message>
  <message>
   <source>Cells of equal area</source>
   <translation>Células de igual área</translation>
  </message>
  <message>
   <source>Cells or units</source>
   <translation>Células ou unidades</translation>
  </message>
  <message>
   <source>Cells or units made by Summarize Slums By Grid: the dashboard's map shows their share of slum.</source>
   <translation>Células ou unidades feitas por Resumir Favelas por Grade: o mapa do painel mostra a sua proporção de favela.</translation>
  </message>
  <message>
   <source>Cells that the majority filter changed: {} of {} ({}).</source>
   <translation>Células que o filtro majoritário mudou: {} de {} ({}).</translation>
  </message>
  <message>
   <source>Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown alone. 0: no limit.</source>
   <translation>As células com menos pessoas do que este número em favelas, ou com menos edificações se não se der a população, não são mostradas sozinhas. 0: sem limite.</translation>
  </message>
  <message>
   <source>Change from {} to {}</source>
   <translation>Mudança de {} a {}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Alterado</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Mudanças</translation>
  </message>
  <message>
   <source>Changes below {:.2f} m of width or {:.1f} m² are slivers.</source>
   <translation>Mudanças com menos de {:.2f} m de largura ou {:.1f} m² são lascas.</translation>
  </message>
  <message>
   <source>Changes that are narrower are slivers. Empty: 3 cells. 0: no limit.</source>
   <translation>Mudanças mais estreitas são lascas. Vazio: 3 células. 0: sem limite.</translation>
  </message>
  <message>
   <source>Changes that are smaller are slivers. Empty: 4 times the square of the least width. 0: no limit.</source>
   <translation>Mudanças menores são lascas. Vazio: 4 vezes o quadrado da largura mínima. 0: sem limite.</translation>
  </message>
  <message>
   <source>Check Deep Learning Engine</source>
   <translation>Verificar o Motor de Aprendizagem Profunda</translation>
  </message>
  <message>
   <source>Check the accuracy…</source>
   <translation>Verificar a acurácia…</translation>
  </message>
  <message>
   <source>Check the deep learning engine…</source>
   <translation>Verificar o motor de aprendizagem profunda…</translation>
  </message>
  <message>
   <source>Check…</source>
   <translation>Verificar…</translation>
  </message>
  <message>
   <source>Chip folder to validate with, instead of a share of the training chips. Several: separated by ;</source>
   <translation>Pasta de chips para validar, em lugar de uma parcela dos chips de treinamento. Várias: separadas por ;</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamanho do chip</translation>
  </message>
  <message>
   <source>Chips are cut again, rotated by each further multiple of this angle in degrees.</source>
   <translation>Os chips são recortados de novo, girados a cada passo deste ângulo em graus.</translation>
  </message>
  <message>
   <source>Chips of {} x {} cells.</source>
   <translation>Chips de {} x {} células.</translation>
  </message>
  <message>
   <source>Chips per training step. Empty: chosen to fit the memory. Choose fewer if memory runs out.</source>
   <translation>Chips por passo de treinamento. Vazio: escolhido conforme a memória. Escolha menos se a memória se esgotar.</translation>
  </message>
  <message>
   <source>Chips with labels</source>
   <translation>Chips com rótulos</translation>
  </message>
  <message>
   <source>Chips without any labelled cell are left out (ONLY_TILES_WITH_FEATURES): the ground beside slums in the other chips already shows what is not a slum. Tick it (ALL_TILES) if there are few chips, or if the model marks slums where there are none.</source>
   <translation>Chips sem nenhuma célula rotulada são deixados de fora (ONLY_TILES_WITH_FEATURES): o terreno ao lado das favelas nos outros chips já mostra o que não é favela. Marque (ALL_TILES) se houver poucos chips ou se o modelo marcar favelas onde não há.</translation>
  </message>
  <message>
   <source>Choose a folder (required)</source>
   <translation>Escolha uma pasta (obrigatório)</translation>
  </message>
  <message>
   <source>Choose an image and a model package first.</source>
   <translation>Escolha primeiro uma imagem e um pacote de modelo.</translation>
  </message>
  <message>
   <source>Choose the bands by name</source>
   <translation>Escolher as bandas pelo nome</translation>
  </message>
  <message>
   <source>Chosen by memory</source>
   <translation>Conforme a memória</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class data (boundaries or class raster)</source>
   <translation>Dados de classe (limites ou raster de classes)</translation>
  </message>
  <message>
   <source>Class of interest</source>
   <translation>Classe de interesse</translation>
  </message>
  <message>
   <source>Class raster or polygons</source>
   <translation>Raster de classes ou polígonos</translation>
  </message>
  <message>
   <source>Class rasters</source>
   <translation>Rasters de classes</translation>
  </message>
  <message>
   <source>Class value field</source>
   <translation>Campo de valor da classe</translation>
  </message>
  <message>
   <source>Class value field of classified polygons</source>
   <translation>Campo de valor da classe dos polígonos classificados</translation>
  </message>
  <message>
   <source>Class value field of polygons</source>
   <translation>Campo de valor da classe dos polígonos</translation>
  </message>
  <message>
   <source>Class value of each cell, with the names and colours of the classes, in the format of its ending.</source>
   <translation>Valor de classe de cada célula, com os nomes e cores das classes, no formato da sua extensão.</translation>
  </message>
  <message>
   <source>Class values</source>
   <translation>Valores de classe</translation>
  </message>
  <message>
   <source>Class values of slums</source>
   <translation>Valores de classe das favelas</translation>
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
   <translation>Classes: {}.</translation>
  </message>
  <message>
   <source>Classification report</source>
   <translation>Relatório de classificação</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Classificado</translation>
  </message>
  <message>
   <source>Classified as</source>
   <translation>Classificado como</translation>
  </message>
  <message>
   <source>Classified raster</source>
   <translation>Raster classificado</translation>
  </message>
  <message>
   <source>Classified_Tiles is the format for pixel classification, which is what this toolbox trains.</source>
   <translation>Classified_Tiles é o formato para classificação de pixels, que é o que esta caixa de ferramentas treina.</translation>
  </message>
  <message>
   <source>Classifies the visible part of the map, at most 2 million cells, as a temporary layer.</source>
   <translation>Classifica o que o mapa mostra agora, no máximo 2 milhões de células, como camada temporária.</translation>
  </message>
  <message>
   <source>Classify Pixels Using Deep Learning</source>
   <translation>Classificar Pixels Usando Aprendizagem Profunda</translation>
  </message>
  <message>
   <source>Classify this image, or one of another date, and get polygons.</source>
   <translation>Classificar esta imagem, ou a de outra data, e obter polígonos.</translation>
  </message>
  <message>
   <source>Click the corners of a slum; a right-click closes its outline and opens its form. Then draw the study area: the ground where you have drawn every slum. Save both layers.</source>
   <translation>Clique nos cantos de uma favela; o botão direito fecha o contorno e abre o formulário. Depois desenhe a área de estudo: o terreno em que desenhou todas as favelas. Salve as duas camadas.</translation>
  </message>
  <message>
   <source>Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.</source>
   <translation>Coluna da tabela de atributos do raster a guardar. Value, o valor da classe, é guardado como gridcode.</translation>
  </message>
  <message>
   <source>Compare Models</source>
   <translation>Comparar Modelos</translation>
  </message>
  <message>
   <source>Compare dates, on a map, in a table and on a dashboard.</source>
   <translation>Comparar datas num mapa, numa tabela e num painel.</translation>
  </message>
  <message>
   <source>Compare the result with what is true in the test areas.</source>
   <translation>Compare o resultado com a realidade nas áreas de teste.</translation>
  </message>
  <message>
   <source>Compare this class only, such as that of slums: all others count as background on both sides. Empty: all classes.</source>
   <translation>Compara apenas esta classe, como a das favelas: todas as outras contam como fundo dos dois lados. Vazio: todas as classes.</translation>
  </message>
  <message>
   <source>Compare this class with all others taken together. Empty: all classes but the background count together.</source>
   <translation>Compara esta classe com todas as outras juntas. Vazio: todas as classes menos o fundo contam juntas.</translation>
  </message>
  <message>
   <source>Compare this many random cells only. Empty or 0: every cell is compared.</source>
   <translation>Compara apenas este número de células aleatórias. Vazio ou 0: todas as células são comparadas.</translation>
  </message>
  <message>
   <source>Compared on</source>
   <translation>Comparado em</translation>
  </message>
  <message>
   <source>Compared on {}.</source>
   <translation>Comparado em {}.</translation>
  </message>
  <message>
   <source>Comparison of {} models</source>
   <translation>Comparação de {} modelos</translation>
  </message>
  <message>
   <source>Comparison report</source>
   <translation>Relatório de comparação</translation>
  </message>
  <message>
   <source>Compound rate per year</source>
   <translation>Taxa composta ao ano</translation>
  </message>
  <message>
   <source>Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after - before) / before / years (UN-Habitat, SDG indicator 11.3.1).</source>
   <translation>Taxa composta: (depois / antes)^(1 / anos) - 1 (FAO 1995; Puyravaud 2003). Taxa simples: (depois - antes) / antes / anos (ONU-Habitat, indicador 11.3.1 dos ODS).</translation>
  </message>
  <message>
   <source>Compute Accuracy For Pixel Classification</source>
   <translation>Calcular Acurácia para Classificação de Pixels</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU, and on a CPU if a trial is faster.</source>
   <translation>Calcula a rede em meia precisão. AUTO: em uma GPU, e em uma CPU onde um teste mostre que é mais rápido.</translation>
  </message>
  <message>
   <source>Computes the network in half precision. AUTO: on a GPU. TRUE: also on a CPU with bfloat16, which is two to four times as fast and changes the class of one or two cells in a hundred. FALSE: never.</source>
   <translation>Calcula a rede em meia precisão. AUTO: em uma GPU. TRUE: também em uma CPU com bfloat16, o que é de duas a quatro vezes mais rápido e dá outra classe a uma ou duas células em cada cem. FALSE: nunca.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiança</translation>
  </message>
  <message>
   <source>Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.</source>
   <translation>Confiança em porcentagem, como Classificar Pixels Usando Aprendizagem Profunda a escreve: dá a confiança média das favelas em cada célula.</translation>
  </message>
  <message>
   <source>Confidence is the model's own estimate. How right the result is, only ground truth can say: use Draw test areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel Classification.</source>
   <translation>A confiança é a estimativa do próprio modelo. Só a verdade de campo pode dizer quão certo é o resultado: use Desenhar áreas de teste e Verificar a acurácia no menu, ou a ferramenta Calcular Acurácia para Classificação de Pixels.</translation>
  </message>
  <message>
   <source>Confidence is the probability that the model gives to the class of a cell. A cell is unsure below {} %. Probabilities of a model are not an accuracy: compare the result with ground truth.</source>
   <translation>A confiança é a probabilidade que o modelo dá à classe de uma célula. Uma célula é incerta abaixo de {} %. As probabilidades de um modelo não são uma medida de acurácia: compare o resultado com a verdade de campo.</translation>
  </message>
  <message>
   <source>Confidence raster</source>
   <translation>Raster de confiança</translation>
  </message>
  <message>
   <source>Confidence was not computed: ask for a confidence raster to have it.</source>
   <translation>A confiança não foi calculada: peça um raster de confiança para obtê-la.</translation>
  </message>
  <message>
   <source>Confusion matrices of the change</source>
   <translation>Matrizes de confusão da mudança</translation>
  </message>
  <message>
   <source>Confusion matrices of the dates</source>
   <translation>Matrizes de confusão das datas</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matriz de confusão</translation>
  </message>
  <message>
   <source>Confusion matrix in {}: rows are what was classified, columns the truth</source>
   <translation>Matriz de confusão em {}: as linhas são o que foi classificado; as colunas, a verdade de campo</translation>
  </message>
  <message>
   <source>Confusion matrix of the classification</source>
   <translation>Matriz de confusão da classificação</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>Folha de contato</translation>
  </message>
  <message>
   <source>Continues a run into the same output folder that was killed or cancelled, with the same parameters. The model is the same as without the interruption. If there is no such run, training starts from the beginning.</source>
   <translation>Continua uma execução da mesma pasta de saída que foi interrompida ou cancelada, com os mesmos parâmetros, e termina com o mesmo modelo que teria sem a interrupção. Se não houver nenhuma, começa do início.</translation>
  </message>
  <message>
   <source>Correct background</source>
   <translation>Fundo correto</translation>
  </message>
  <message>
   <source>Create multipart features</source>
   <translation>Criar feições multiparte</translation>
  </message>
  <message>
   <source>Crop mode</source>
   <translation>Modo de recorte</translation>
  </message>
  <message>
   <source>Cut a hole</source>
   <translation>Recortar um buraco</translation>
  </message>
  <message>
   <source>Cut an image and the outlines of its slums into chips.</source>
   <translation>Cortar em chips uma imagem e os contornos das suas favelas.</translation>
  </message>
  <message>
   <source>Cut, pad and stitch exactly as ArcGIS does, seams included. For results that must equal ArcGIS's.</source>
   <translation>Corta, preenche e junta exatamente como o ArcGIS, inclusive as emendas, para resultados que precisam ser iguais aos do ArcGIS.</translation>
  </message>
  <message>
   <source>DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. OTHER_SENSORS: also tone curve, colours, haze, sharpness and noise, for a model that is used on images of other dates and sensors. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it.</source>
   <translation>DEFAULT: recortes em várias escalas, espelhamentos, quartos de volta, brilho e contraste, ao acaso. OTHER_SENSORS: também curva de tons, cores, névoa, nitidez e ruído, para um modelo usado em imagens de outras datas e outros sensores. CUSTOM: o que os parâmetros de aumento listarem. FILE: transforms.json da primeira pasta de chips, como o ArcGIS lê.</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Painel</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Agendador dask</translation>
  </message>
  <message>
   <source>Data augmentation</source>
   <translation>Aumento de dados</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Dates of the layers</source>
   <translation>Datas das camadas</translation>
  </message>
  <message>
   <source>Dates of the layers: {}.</source>
   <translation>Datas das camadas: {}.</translation>
  </message>
  <message>
   <source>Decides between places of equal score. The same seed gives the same places.</source>
   <translation>Decide entre lugares de igual pontuação. A mesma semente dá os mesmos lugares.</translation>
  </message>
  <message>
   <source>Deep learning</source>
   <translation>Aprendizagem profunda</translation>
  </message>
  <message>
   <source>Deep learning engine</source>
   <translation>Motor de aprendizagem profunda</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Valor padrão</translation>
  </message>
  <message>
   <source>Definition of slums</source>
   <translation>Definição de favelas</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferença</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferenças</translation>
  </message>
  <message>
   <source>Distance between boundaries</source>
   <translation>Distância entre limites</translation>
  </message>
  <message>
   <source>Download into the folder of wheels and install nothing. Do this on a machine with network, the same system and the same version of Python as the one that is to be installed.</source>
   <translation>Baixa para a pasta de wheels e não instala nada. Faça isso em uma máquina com rede, com o mesmo sistema e a mesma versão do Python que a máquina a instalar.</translation>
  </message>
  <message>
   <source>Draw at the scale of the cells: zoom in until roofs can be told apart.</source>
   <translation>Desenhe na escala das células: aproxime até distinguir os telhados.</translation>
  </message>
  <message>
   <source>Draw by what the image shows; the results are hidden.</source>
   <translation>Desenhe pelo que a imagem mostra; os resultados estão ocultos.</translation>
  </message>
  <message>
   <source>Draw every slum in them; areas without slums count too. Outlines may go beyond the area.</source>
   <translation>Desenhe nelas todas as favelas; áreas sem favelas também contam. Os contornos podem passar da área.</translation>
  </message>
  <message>
   <source>Draw every slum inside the study area: what is not drawn there is learned as not slum.</source>
   <translation>Desenhe todas as favelas da área de estudo: o que ali não é desenhado é aprendido como outra coisa.</translation>
  </message>
  <message>
   <source>Draw labels…</source>
   <translation>Desenhar rótulos…</translation>
  </message>
  <message>
   <source>Draw slums</source>
   <translation>Desenhar favelas</translation>
  </message>
  <message>
   <source>Draw study area</source>
   <translation>Desenhar área de estudo</translation>
  </message>
  <message>
   <source>Draw test areas</source>
   <translation>Desenhar áreas de teste</translation>
  </message>
  <message>
   <source>Draw test areas…</source>
   <translation>Desenhar áreas de teste…</translation>
  </message>
  <message>
   <source>Drop the background</source>
   <translation>Descartar o fundo</translation>
  </message>
  <message>
   <source>ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while it trains, and into the model's folder afterwards.</source>
   <translation>ENABLE_TENSORBOARD grava logs: durante o treinamento, na pasta com o nome da do modelo e final .training; depois, na pasta do modelo.</translation>
  </message>
  <message>
   <source>EQUAL: every model has the same weight. VALIDATION_IOU: weight by the IoU on each model's validation chips.</source>
   <translation>EQUAL: todos os modelos contam igual. VALIDATION_IOU: pesa pelo IoU nos chips de validação de cada modelo.</translation>
  </message>
  <message>
   <source>Each area</source>
   <translation>Cada área</translation>
  </message>
  <message>
   <source>Each model</source>
   <translation>Cada modelo</translation>
  </message>
  <message>
   <source>Each step fills in what the steps before have made.</source>
   <translation>Cada passo preenche o que os anteriores fizeram.</translation>
  </message>
  <message>
   <source>Empty: PyTorch's own.</source>
   <translation>Vazio: o do próprio PyTorch.</translation>
  </message>
  <message>
   <source>Empty: every feature is class 1.</source>
   <translation>Vazio: todas as feições são da classe 1.</translation>
  </message>
  <message>
   <source>Empty: that of the slums.</source>
   <translation>Vazio: a das favelas.</translation>
  </message>
  <message>
   <source>Empty: the field {} is used.</source>
   <translation>Vazio: usa-se o campo {}.</translation>
  </message>
  <message>
   <source>Encoder weights</source>
   <translation>Pesos do codificador</translation>
  </message>
  <message>
   <source>Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of segmentation-models-pytorch or timm.</source>
   <translation>Codificador: uma palavra-chave do ArcGIS, como RESNET34 ou MOBILENET_V2, ou qualquer nome de codificador de segmentation-models-pytorch ou timm.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Engine report</source>
   <translation>Relatório do motor</translation>
  </message>
  <message>
   <source>Entropy of the class probabilities of each cell, in percent of the greatest possible: 0 where the model is sure, 100 where all classes are equally probable. With test time augmentation, of the averaged probabilities: views that disagree add to it.</source>
   <translation>Entropia das probabilidades de classe de cada célula, em porcentagem da maior possível: 0 onde o modelo tem certeza, 100 onde todas as classes são igualmente prováveis. Com aumento de dados em tempo de teste, a das probabilidades médias: vistas que discordam a aumentam.</translation>
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
   <translation>Raster de erros</translation>
  </message>
  <message>
   <source>Error-adjusted area and growth</source>
   <translation>Área e crescimento corrigidos de erros</translation>
  </message>
  <message>
   <source>Error-adjusted growth, ha</source>
   <translation>Crescimento corrigido, ha</translation>
  </message>
  <message>
   <source>Error-adjusted share</source>
   <translation>Proporção corrigida</translation>
  </message>
  <message>
   <source>Error-adjusted shares are mapped shares times the estimated over the mapped area of slums. The area is a stratified estimate from the reference sample (Olofsson et al. 2013, 2014). A unit has its own estimate where it has enough points.</source>
   <translation>As proporções corrigidas são as mapeadas vezes o quociente entre a área estimada e a mapeada de favelas. A área é uma estimativa estratificada a partir da amostra de referência (Olofsson et al. 2013, 2014). Uma unidade tem a sua própria estimativa se tiver pontos suficientes.</translation>
  </message>
  <message>
   <source>Error-adjusted, ha</source>
   <translation>Corrigida de erros, ha</translation>
  </message>
  <message>
   <source>Esri compatible</source>
   <translation>Compatível com a Esri</translation>
  </message>
  <message>
   <source>Estimated, ha</source>
   <translation>Estimada, ha</translation>
  </message>
  <message>
   <source>Every cell was compared, so the figures have no sampling error. The intervals show how much they depend on the place: a bootstrap that draws 100 blocks of the area with replacement.</source>
   <translation>Todas as células foram comparadas, portanto os índices não têm erro amostral. Os intervalos dizem o quanto eles dependem do lugar: um bootstrap que sorteia 100 blocos da área com reposição.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>Export Model To ONNX</source>
   <translation>Exportar Modelo para ONNX</translation>
  </message>
  <message>
   <source>Export Training Data For Deep Learning</source>
   <translation>Exportar Dados de Treinamento para Aprendizagem Profunda</translation>
  </message>
  <message>
   <source>Export training data…</source>
   <translation>Exportar dados de treinamento…</translation>
  </message>
  <message>
   <source>Extent of the grid</source>
   <translation>Extensão da grade</translation>
  </message>
  <message>
   <source>Extract Slums</source>
   <translation>Extrair Favelas</translation>
  </message>
  <message>
   <source>Extract slums…</source>
   <translation>Extrair favelas…</translation>
  </message>
  <message>
   <source>Extraction and Tracking Chain (graphical model)</source>
   <translation>Cadeia de extração e acompanhamento (modelo gráfico)</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.</source>
   <translation>FOUR: células que têm um lado em comum; preserva os cantos. EIGHT: também as dos cantos; arredonda os cantos.</translation>
  </message>
  <message>
   <source>FREEZE_MODEL keeps the pretrained encoder weights unchanged: faster. UNFREEZE_MODEL trains them too, the first layers at a tenth of the learning rate: better if there are enough chips. TWO_PHASES: frozen for a third of the run, then trained, with a learning rate cycle for each phase.</source>
   <translation>FREEZE_MODEL mantém os pesos pré-treinados do codificador como estão: mais rápido. UNFREEZE_MODEL também os treina, as primeiras camadas com um décimo da taxa: melhor, quando há chips suficientes. TWO_PHASES: congelado por um terço da execução, depois não, cada fase com seu próprio ciclo da taxa de aprendizagem.</translation>
  </message>
  <message>
   <source>False alarm</source>
   <translation>Falso alarme</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Figure that decides which epoch is best, and when to stop early. MIOU counts the background, as in ArcGIS; F1_SCORE, DICE, PRECISION and RECALL do not.</source>
   <translation>Critério para escolher a melhor época e para a parada antecipada. MIOU conta o fundo, como no ArcGIS; F1_SCORE, DICE, PRECISION e RECALL não.</translation>
  </message>
  <message>
   <source>Figures of each class</source>
   <translation>Índices de cada classe</translation>
  </message>
  <message>
   <source>Figures of each class with 95 % confidence intervals</source>
   <translation>Índices de cada classe com intervalos de confiança de 95 %</translation>
  </message>
  <message>
   <source>Figures with 95 % intervals, and the time to classify</source>
   <translation>Números com intervalos de 95 % e o tempo de classificação</translation>
  </message>
  <message>
   <source>Figures, sources with their hashes, method and caveats, to be read by programs.</source>
   <translation>Valores, fontes com os seus hashes, método e ressalvas, para serem lidos por programas.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>Files that the figures come from</source>
   <translation>Arquivos de que vêm os valores</translation>
  </message>
  <message>
   <source>Filtered class raster</source>
   <translation>Raster de classes filtrado</translation>
  </message>
  <message>
   <source>Find Learning Rate</source>
   <translation>Encontrar Taxa de Aprendizagem</translation>
  </message>
  <message>
   <source>Folder for the chips. If it holds chips of the same kind already, these are added to them.</source>
   <translation>Pasta para os chips. Se já contém chips do mesmo tipo, estes são acrescentados.</translation>
  </message>
  <message>
   <source>Folder for the model package, .dlpk, which gets the folder's name.</source>
   <translation>Pasta para o pacote do modelo, .dlpk, que recebe o nome da pasta.</translation>
  </message>
  <message>
   <source>Folder for the new package, .dlpk, which gets the folder's name, and the report.</source>
   <translation>Pasta para o novo pacote, .dlpk, que recebe o nome da pasta, e o relatório.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS.</source>
   <translation>Pasta criada por Exportar Dados de Treinamento para Aprendizagem Profunda, aqui ou no ArcGIS.</translation>
  </message>
  <message>
   <source>Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; (same bands; classes are united, statistics merged).</source>
   <translation>Pasta criada por Exportar Dados de Treinamento para Aprendizagem Profunda, aqui ou no ArcGIS. Várias: separadas por ; (mesmas bandas; as classes são unidas e as estatísticas, combinadas).</translation>
  </message>
  <message>
   <source>Folder of classified rasters</source>
   <translation>Pasta de rasters classificados</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Pasta de wheels</translation>
  </message>
  <message>
   <source>Folder with the folders images and labels. Only the files that describe the chips are written.</source>
   <translation>Pasta com as pastas images e labels. Só são gravados os arquivos que descrevem os chips.</translation>
  </message>
  <message>
   <source>Follow the outer edge of the roofs; leave out wide roads, water and empty ground.</source>
   <translation>Siga a borda externa dos telhados; deixe de fora ruas largas, água e terreno vazio.</translation>
  </message>
  <message>
   <source>Footprints of the chips</source>
   <translation>Contornos dos chips</translation>
  </message>
  <message>
   <source>For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. For FILE: another JSON file.</source>
   <translation>Para CUSTOM, na forma do ArcGIS: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Vazio: estes. Os últimos números são probabilidades. Para FILE: outro arquivo JSON.</translation>
  </message>
  <message>
   <source>For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData.</source>
   <translation>Para um modelo de mais classes, como em 6 ou 5;6. Vazio: todos os valores, exceto 0 e NoData.</translation>
  </message>
  <message>
   <source>For an image of another date, sensor or place. AUTO: only if the image differs from the training images, by the method that fits. NETWORK: adapts the model's batch norms to a sample of the image, without labels. IMAGE: gives each band the mean and deviation of the training images. HISTOGRAM: gives it their histogram. NONE: no change.</source>
   <translation>Para uma imagem de outra data, outro sensor ou outro lugar. AUTO: só se a imagem diferir das de treinamento, pelo método adequado. NETWORK: adapta as normalizações em lote do modelo a uma amostra da imagem, sem rótulos. IMAGE: dá a cada banda a média e o desvio das imagens de treinamento. HISTOGRAM: dá-lhe o histograma delas. NONE: nenhuma mudança.</translation>
  </message>
  <message>
   <source>For machines without network: install from the files in this folder alone.</source>
   <translation>Para máquinas sem rede: instala somente a partir dos arquivos desta pasta.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrados</translation>
  </message>
  <message>
   <source>Found by a range test</source>
   <translation>Encontrada por um teste de intervalo</translation>
  </message>
  <message>
   <source>Freeze the backbone</source>
   <translation>Congelar o backbone</translation>
  </message>
  <message>
   <source>From an image to slums on a map</source>
   <translation>De uma imagem às favelas num mapa</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>De e para</translation>
  </message>
  <message>
   <source>From random places on one boundary to the nearest point of the other, in metres on the ground; good to about half a cell. Only around objects that are right or were found: others have no counterpart to measure to. The edges of the area, of NoData and of the mask are no boundaries.</source>
   <translation>De lugares aleatórios em um limite até o ponto mais próximo do outro, em metros no terreno; exato até cerca de meia célula. Só em volta de objetos certos ou encontrados: os demais não têm par com que se medir. As bordas da área, de NoData e da máscara não são limites.</translation>
  </message>
  <message>
   <source>From {} to {} growth cannot be told from zero: {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} a {} o crescimento não se distingue de zero: {} ha (intervalo de 95 % de {} a {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have grown by {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} a {} as favelas cresceram {} ha (intervalo de 95 % de {} a {} ha).</translation>
  </message>
  <message>
   <source>From {} to {} slums have shrunk: growth of {} ha (95 % interval {} to {} ha).</source>
   <translation>De {} a {} as favelas diminuíram: crescimento de {} ha (intervalo de 95 % de {} a {} ha).</translation>
  </message>
  <message>
   <source>From {} to {}: {} ha persisted, {} ha are new, {} ha are gone.</source>
   <translation>De {} a {}: {} ha persistiram, {} ha são novos, {} ha desapareceram.</translation>
  </message>
  <message>
   <source>Further images of the same kind, also cut into chips.</source>
   <translation>Outras imagens do mesmo tipo, também recortadas.</translation>
  </message>
  <message>
   <source>Further images. Where they overlap, the input raster is on top, then the first of these.</source>
   <translation>Outras imagens. Onde se sobrepõem, o raster de entrada e depois a primeira delas ficam por cima.</translation>
  </message>
  <message>
   <source>Further packages, used together with the first: their probabilities are averaged, and the run takes the time of all. They must have the same classes, bands and cell size.</source>
   <translation>Outros pacotes que respondem com o primeiro: calcula-se a média das probabilidades de todos, o que leva o tempo de todos. Devem ter as mesmas classes, bandas e tamanho de célula.</translation>
  </message>
  <message>
   <source>GPU ID</source>
   <translation>ID da GPU</translation>
  </message>
  <message>
   <source>Generalization and conversion</source>
   <translation>Generalização e conversão</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>GeoTIFF, GeoPackage, HTML page, model package or chip folder that a tool of this toolbox has written. Of a GeoPackage with several layers: file.gpkg|layername=layer.</source>
   <translation>GeoTIFF, GeoPackage, página HTML, pacote de modelo ou pasta de chips que uma ferramenta desta caixa escreveu. De um GeoPackage com várias camadas: arquivo.gpkg|layername=camada.</translation>
  </message>
  <message>
   <source>Give doubtful slums low confidence.</source>
   <translation>Dê confiança baixa às favelas duvidosas.</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Desaparecida</translation>
  </message>
  <message>
   <source>Grid for the dashboard</source>
   <translation>Grade para o painel</translation>
  </message>
  <message>
   <source>Ground truth</source>
   <translation>Verdade de campo</translation>
  </message>
  <message>
   <source>Growth curve</source>
   <translation>Curva de crescimento</translation>
  </message>
  <message>
   <source>Guessed from its name.</source>
   <translation>Deduzido pelo nome.</translation>
  </message>
  <message>
   <source>Guides, examples and measurements are on the website of Slum Extractor {}, which needs the internet.</source>
   <translation>Os guias, exemplos e medições estão no site do Slum Extractor {}, que requer internet.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Arquivos HTML (*.html)</translation>
  </message>
  <message>
   <source>Half of the patches of {} are smaller than {} m²: specks rather than places. Extract Slums with a minimum area, or train with more chips and for longer.</source>
   <translation>Metade das manchas de {} tem menos de {} m²: são pontos soltos, não lugares. Extraia com uma área mínima, ou treine com mais chips e por mais tempo.</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectares</translation>
  </message>
  <message>
   <source>Hectares of slum</source>
   <translation>Hectares de favela</translation>
  </message>
  <message>
   <source>Hectares on the ground; rates per year. Click a heading to sort.</source>
   <translation>Hectares no terreno; taxas ao ano. Um clique em um título ordena.</translation>
  </message>
  <message>
   <source>Height of a chip in cells.</source>
   <translation>Altura de um chip em células.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <source>Highest learning rate of the one-cycle schedule. Empty: found by a range test before training.</source>
   <translation>Taxa máxima do esquema de um ciclo. Vazio: encontrada por um teste de intervalo antes do treinamento.</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>Acerto</translation>
  </message>
  <message>
   <source>Hits, misses and false alarms</source>
   <translation>Acertos, omissões e falsos alarmes</translation>
  </message>
  <message>
   <source>How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have positions, otherwise stratified.</source>
   <translation>Como os chips são reservados. PLACE: blocos inteiros de terreno, de modo que nenhum chip de treinamento se sobrepõe a um reservado. STRATIFIED: pela parcela rotulada. RANDOM: quaisquer. AUTO: por lugar, se os chips têm posição; senão, estratificado.</translation>
  </message>
  <message>
   <source>How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.</source>
   <translation>A que distância das bordas das células, em células, uma fronteira simplificada pode ficar: acima de 0 e até 0,5. Vazio: 0,5.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Como foi feito</translation>
  </message>
  <message>
   <source>How it was measured</source>
   <translation>Como foi medido</translation>
  </message>
  <message>
   <source>How long it takes is in the log soon after the start.</source>
   <translation>O registro diz quanto demora pouco depois do início.</translation>
  </message>
  <message>
   <source>How many places to suggest.</source>
   <translation>Quantos lugares sugerir.</translation>
  </message>
  <message>
   <source>How the first layer is initialised for bands beyond red, green and blue.</source>
   <translation>Como começam, na primeira camada, as bandas além de vermelho, verde e azul.</translation>
  </message>
  <message>
   <source>How the image's cells are made when the cell size differs; labels always take the nearest cell.</source>
   <translation>Como se formam as células da imagem quando o tamanho da célula difere; os rótulos usam sempre a célula mais próxima.</translation>
  </message>
  <message>
   <source>How this was measured</source>
   <translation>Como isto foi medido</translation>
  </message>
  <message>
   <source>How to draw well</source>
   <translation>Como desenhar bem</translation>
  </message>
  <message>
   <source>IMAGENET: from the model hub, downloaded once. PACKAGE: from a Python package in the engine, for machines without access to the hub (backbone timm:tf_efficientnet_lite0). Learned from satellite images, from the hub: FMOW_GASSL (backbone RESNET50) and SENTINEL2_SECO (RESNET18). NONE: random. Or a file.</source>
   <translation>IMAGENET: do repositório de modelos, que precisa de rede uma vez. PACKAGE: de um pacote Python no motor, para máquinas que não alcançam nenhum repositório (backbone timm:tf_efficientnet_lite0). Aprendidos de imagens de satélite, do repositório: FMOW_GASSL (backbone RESNET50) e SENTINEL2_SECO (RESNET18). NONE: aleatórios. Ou um arquivo.</translation>
  </message>
  <message>
   <source>If no web browser opens, the page is {}.</source>
   <translation>Se nenhum navegador web abrir, a página é {}.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Image chip format</source>
   <translation>Formato dos chips de imagem</translation>
  </message>
  <message>
   <source>Image for the dashboard</source>
   <translation>Imagem para o painel</translation>
  </message>
  <message>
   <source>Image for the report</source>
   <translation>Imagem para o relatório</translation>
  </message>
  <message>
   <source>Image of the place where the model is to be used.</source>
   <translation>Imagem do lugar onde o modelo será usado.</translation>
  </message>
  <message>
   <source>Image of {}</source>
   <translation>Imagem de {}</translation>
  </message>
  <message>
   <source>Image to classify with each package.</source>
   <translation>Imagem a classificar com cada pacote.</translation>
  </message>
  <message>
   <source>Image to classify, similar to the training images.</source>
   <translation>Imagem a classificar, do mesmo tipo usado no treinamento.</translation>
  </message>
  <message>
   <source>Image to cut chips from.</source>
   <translation>Imagem da qual recortar os chips.</translation>
  </message>
  <message>
   <source>Image to find slums in.</source>
   <translation>Imagem em que procurar favelas.</translation>
  </message>
  <message>
   <source>Image under the report's picture of hits, misses and false alarms. Polygons are compared with polygons on cells of its size.</source>
   <translation>Imagem sob a figura de acertos, omissões e falsos alarmes do relatório. Polígonos são comparados com polígonos em células do tamanho das dela.</translation>
  </message>
  <message>
   <source>Images of the place, date or sensor that the model is to be used for.</source>
   <translation>Imagens do lugar, da data ou do sensor para os quais o modelo será usado.</translation>
  </message>
  <message>
   <source>Images without labels</source>
   <translation>Imagens sem rótulos</translation>
  </message>
  <message>
   <source>In a sentence, as it is shown on the page: which places were mapped as slums, and by whom.</source>
   <translation>Numa frase, como aparece na página: que lugares foram mapeados como favelas, e por quem.</translation>
  </message>
  <message>
   <source>In brackets: 95 % intervals.</source>
   <translation>Entre parênteses: intervalos de 95 %.</translation>
  </message>
  <message>
   <source>In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, otherwise a date in its name or file name, otherwise a field named date or year.</source>
   <translation>Na ordem das camadas, como em 2015;2019-03;2024-11-30. Vazio: o intervalo temporal de cada camada; senão, uma data em seu nome ou nome de arquivo; senão, um campo chamado date ou year.</translation>
  </message>
  <message>
   <source>In truth</source>
   <translation>Na verdade de campo</translation>
  </message>
  <message>
   <source>Input class raster</source>
   <translation>Raster de classes de entrada</translation>
  </message>
  <message>
   <source>Input raster</source>
   <translation>Raster de entrada</translation>
  </message>
  <message>
   <source>Input training data (chip folder)</source>
   <translation>Dados de treinamento de entrada (pasta de chips)</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install Deep Learning Engine</source>
   <translation>Instalar o Motor de Aprendizagem Profunda</translation>
  </message>
  <message>
   <source>Install the deep learning engine…</source>
   <translation>Instalar o motor de aprendizagem profunda…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Instalar…</translation>
  </message>
  <message>
   <source>Integer field of the ground truth's polygons. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise every polygon is class 1.</source>
   <translation>Campo inteiro dos polígonos da verdade de campo. Vazio: o primeiro campo inteiro com nome de valor de classe (classvalue, gridcode, value, code, …); senão, todo polígono é da classe 1.</translation>
  </message>
  <message>
   <source>Integer field with the class values. Empty: the first integer field named like a class value (classvalue, gridcode, value, code, …), otherwise everything is one class of value 1.</source>
   <translation>Campo inteiro com os valores de classe. Vazio: o primeiro campo inteiro com nome de valor de classe (classvalue, gridcode, value, code, …); senão, tudo é uma só classe de valor 1.</translation>
  </message>
  <message>
   <source>Intervals come from drawing {} blocks of {:.0f} m with replacement, the same for all models. They show how much a figure depends on the place, not what it is elsewhere.</source>
   <translation>Os intervalos vêm do sorteio de {} blocos de {:.0f} m com reposição, os mesmos para todos os modelos. Dizem quanto um número depende do lugar, não como é em outra parte.</translation>
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
   <translation>IoU nos chips de validação: {:.2f}.</translation>
  </message>
  <message>
   <source>IoU {:.3g}; the best so far is {:.3g}, in epoch {:g}.</source>
   <translation>IoU {:.3g}; a melhor até agora é {:.3g}, na época {:g}.</translation>
  </message>
  <message>
   <source>It is installed and computes on: {}.</source>
   <translation>Está instalado e calcula em: {}.</translation>
  </message>
  <message>
   <source>It is installed but does not start. Check it, or install it again.</source>
   <translation>Está instalado, mas não inicia. Verifique-o ou instale-o de novo.</translation>
  </message>
  <message>
   <source>It is installed. Looking for its device…</source>
   <translation>Está instalado. Procurando o dispositivo…</translation>
  </message>
  <message>
   <source>It may flatter the model: its validation chips were not held out by place.</source>
   <translation>Pode favorecer o modelo: seus chips de validação não foram separados por lugar.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Iterações</translation>
  </message>
  <message>
   <source>Its weights are fetched from the internet when the tool runs. Without internet, choose timm:tf_efficientnet_lite0: its weights came with the engine.</source>
   <translation>Os pesos dele são baixados da internet quando a ferramenta é executada. Sem internet, escolha timm:tf_efficientnet_lite0: os pesos dele vieram com o motor.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON files (*.json)</source>
   <translation>Arquivos JSON (*.json)</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Kinds of change</source>
   <translation>Tipos de mudança</translation>
  </message>
  <message>
   <source>Label several parts of the city, also parts without any slum.</source>
   <translation>Rotule várias partes da cidade, também partes sem favelas.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: cells outside the feature become 0.</source>
   <translation>Só para Labeled_Tiles: as células fora da feição tornam-se 0.</translation>
  </message>
  <message>
   <source>Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.</source>
   <translation>Só para Labeled_Tiles: chips do tamanho do tile ou do retângulo envolvente da feição.</translation>
  </message>
  <message>
   <source>Labelled chips (chip folder)</source>
   <translation>Chips rotulados (pasta de chips)</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Rótulos</translation>
  </message>
  <message>
   <source>Largest patch</source>
   <translation>Maior mancha</translation>
  </message>
  <message>
   <source>Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same area on the ground.</source>
   <translation>Traçar a grade na projeção azimutal equivalente de Lambert à volta das favelas, para que todas as células tenham a mesma área no terreno.</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Camadas</translation>
  </message>
  <message>
   <source>Layout of GeoTIFF outputs</source>
   <translation>Estrutura das saídas GeoTIFF</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taxa de aprendizagem</translation>
  </message>
  <message>
   <source>Learning rate report</source>
   <translation>Relatório da taxa de aprendizagem</translation>
  </message>
  <message>
   <source>Least area of growth in square metres</source>
   <translation>Área mínima de crescimento em metros quadrados</translation>
  </message>
  <message>
   <source>Least count</source>
   <translation>Contagem mínima</translation>
  </message>
  <message>
   <source>Least share of an object that must be right</source>
   <translation>Parcela mínima de um objeto que deve estar certa</translation>
  </message>
  <message>
   <source>Least width of growth in metres</source>
   <translation>Largura mínima de crescimento em metros</translation>
  </message>
  <message>
   <source>Leave out places that the model was trained on.</source>
   <translation>Deixe de fora os lugares com que o modelo foi treinado.</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotecas</translation>
  </message>
  <message>
   <source>Lines with bars: error-adjusted area with its 95 % interval. Dots: mapped area.</source>
   <translation>Linhas com barras: área corrigida com o seu intervalo de 95 %. Pontos: área mapeada.</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perda</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Baixa</translation>
  </message>
  <message>
   <source>MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.</source>
   <translation>MAJORITY: três de quatro, ou cinco de oito, vizinhas concordam. HALF: duas de quatro, ou quatro de oito.</translation>
  </message>
  <message>
   <source>MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.</source>
   <translation>MAP_SPACE: os chips têm coordenadas de mapa. PIXEL_SPACE: coordenadas de imagem.</translation>
  </message>
  <message>
   <source>Majority Filter</source>
   <translation>Filtro Majoritário</translation>
  </message>
  <message>
   <source>Make layers for slums and a study area, and draw the slums of an image.</source>
   <translation>Crie camadas para favelas e uma área de estudo, e desenhe as favelas de uma imagem.</translation>
  </message>
  <message>
   <source>Make no polygons of value 0. Unticked, they are made, as in ArcGIS.</source>
   <translation>Não faz polígonos de valor 0. O ArcGIS os faz, e esta ferramenta também, a menos que você marque esta opção.</translation>
  </message>
  <message>
   <source>Make polygons of these only, as in 1;2. Empty: of every value.</source>
   <translation>Criar polígonos apenas destes, como em 1;2. Vazio: de todos os valores.</translation>
  </message>
  <message>
   <source>Making the sample city</source>
   <translation>Criando a cidade de exemplo</translation>
  </message>
  <message>
   <source>Map of change</source>
   <translation>Mapa de mudanças</translation>
  </message>
  <message>
   <source>Map of the compared area in its own grid: {}.</source>
   <translation>Mapa da área comparada em sua própria grade: {}.</translation>
  </message>
  <message>
   <source>Mapped areas are those of the layers. Error-adjusted areas are stratified estimates from the reference sample (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 and 148); samples of two dates are assumed to be independent.</source>
   <translation>As áreas mapeadas são as das camadas. As corrigidas são estimativas estratificadas a partir da amostra de referência (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 e 148); as amostras de duas datas são tidas como independentes.</translation>
  </message>
  <message>
   <source>Mapped growth, ha</source>
   <translation>Crescimento mapeado, ha</translation>
  </message>
  <message>
   <source>Mapped share</source>
   <translation>Proporção mapeada</translation>
  </message>
  <message>
   <source>Mapped slum, ha</source>
   <translation>Favelas mapeadas, ha</translation>
  </message>
  <message>
   <source>Mapped, ha</source>
   <translation>Mapeada, ha</translation>
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
   <translation>Ajustar às imagens de treinamento</translation>
  </message>
  <message>
   <source>Maximum epochs</source>
   <translation>Máximo de épocas</translation>
  </message>
  <message>
   <source>Maximum minutes for SELF_TRAINING, which mostly ends sooner. If the time limit ends it, the result depends on the machine.</source>
   <translation>Minutos que SELF_TRAINING pode levar no máximo; quase sempre termina antes. Onde o tempo o encerra, o resultado depende da máquina.</translation>
  </message>
  <message>
   <source>Maximum number of passes of the majority filter, which removes single cells. 0: no filter.</source>
   <translation>Quantas vezes o filtro majoritário se repete, no máximo; remove células isoladas. 0: sem filtro.</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training chips.</source>
   <translation>Número máximo de passagens pelos chips de treinamento.</translation>
  </message>
  <message>
   <source>Maximum number of passes; the filter stops when nothing changes. ArcGIS filters once.</source>
   <translation>Quantas vezes, no máximo, o filtro é repetido; ele termina quando nada mais muda. O ArcGIS filtra uma vez.</translation>
  </message>
  <message>
   <source>Maximum vertices per polygon feature</source>
   <translation>Máximo de vértices por feição poligonal</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU médio</translation>
  </message>
  <message>
   <source>Mean confidence</source>
   <translation>Confiança média</translation>
  </message>
  <message>
   <source>Mean confidence {}; unsure cells (below {} %): {}.</source>
   <translation>Confiança média {}; células incertas (abaixo de {} %): {}.</translation>
  </message>
  <message>
   <source>Mean confidence, 0 to 1</source>
   <translation>Confiança média, de 0 a 1</translation>
  </message>
  <message>
   <source>Mean, m</source>
   <translation>Média, m</translation>
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
   <translation>Média</translation>
  </message>
  <message>
   <source>Metadata format</source>
   <translation>Formato dos metadados</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Minimum area in square metres</source>
   <translation>Área mínima em metros quadrados</translation>
  </message>
  <message>
   <source>Minimum distance between points</source>
   <translation>Distância mínima entre pontos</translation>
  </message>
  <message>
   <source>Minimum distance between points in metres</source>
   <translation>Distância mínima entre pontos em metros</translation>
  </message>
  <message>
   <source>Minimum overlap of objects</source>
   <translation>Sobreposição mínima dos objetos</translation>
  </message>
  <message>
   <source>Minimum polygon overlap ratio</source>
   <translation>Razão mínima de sobreposição do polígono</translation>
  </message>
  <message>
   <source>Minutes that training may take, instead of a number of epochs. The learning rate is scheduled over this time. How many epochs fit depends on the machine.</source>
   <translation>Minutos que o treinamento pode durar, em lugar do número de épocas. A taxa de aprendizagem é programada ao longo desse tempo. Quantas épocas cabem depende da máquina.</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>Omissão</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Omitidos</translation>
  </message>
  <message>
   <source>Mixed precision</source>
   <translation>Precisão mista</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model arguments</source>
   <translation>Argumentos do modelo</translation>
  </message>
  <message>
   <source>Model band {}</source>
   <translation>Banda {} do modelo</translation>
  </message>
  <message>
   <source>Model band {}: {}</source>
   <translation>Banda {} do modelo: {}</translation>
  </message>
  <message>
   <source>Model definition</source>
   <translation>Definição do modelo</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Pacotes de modelo</translation>
  </message>
  <message>
   <source>Model packages (*.dlpk *.emd)</source>
   <translation>Pacotes de modelo (*.dlpk *.emd)</translation>
  </message>
  <message>
   <source>Model report</source>
   <translation>Relatório do modelo</translation>
  </message>
  <message>
   <source>Model type</source>
   <translation>Tipo de modelo</translation>
  </message>
  <message>
   <source>Monitor metric</source>
   <translation>Métrica monitorada</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name field of the boundaries</source>
   <translation>Campo de nome dos limites</translation>
  </message>
  <message>
   <source>Name in scripts</source>
   <translation>Nome em scripts</translation>
  </message>
  <message>
   <source>Name of the best by IoU</source>
   <translation>Nome do melhor por IoU</translation>
  </message>
  <message>
   <source>Net growth is the area of slums after less the area before, slivers included, which a shift adds on one side and takes away on the other. Therefore new less gone may differ a little from it.</source>
   <translation>O crescimento líquido é a área de favelas depois menos a de antes, incluídas as lascas, que um deslocamento acrescenta de um lado e retira do outro. Por isso, novas menos desaparecidas pode diferir um pouco dele.</translation>
  </message>
  <message>
   <source>Net growth, ha</source>
   <translation>Crescimento líquido, ha</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nova</translation>
  </message>
  <message>
   <source>No chip has a labelled cell, so a model can learn nothing from them. Check that the class data are on the image, inside the mask polygons, and of class values above 0.</source>
   <translation>Nenhum recorte tem uma célula rotulada, portanto um modelo não pode aprender nada com eles. Verifique se os dados de classes estão sobre a imagem, dentro dos polígonos de máscara, e têm valores de classe acima de 0.</translation>
  </message>
  <message>
   <source>No class value field chosen, and {} has none with a known name: all features are treated as class 1.</source>
   <translation>Nenhum campo de valor de classe foi escolhido, e {} não tem nenhum de nome conhecido: todas as feições são tratadas como classe 1.</translation>
  </message>
  <message>
   <source>No class value field chosen; using {} of {}.</source>
   <translation>Não se indicou um campo de valor de classe; usa-se {} de {}.</translation>
  </message>
  <message>
   <source>No class was found: the whole area is background.</source>
   <translation>Nenhuma classe foi encontrada: toda a área é fundo.</translation>
  </message>
  <message>
   <source>No contact sheet: it is made for {}.</source>
   <translation>Sem folha de contato: é feita para {}.</translation>
  </message>
  <message>
   <source>No data yet?</source>
   <translation>Ainda sem dados?</translation>
  </message>
  <message>
   <source>No definition was given. A share without one cannot be compared with any other.</source>
   <translation>Não foi dada nenhuma definição. Uma proporção sem ela não pode ser comparada com nenhuma outra.</translation>
  </message>
  <message>
   <source>No estimate for the whole map: polygons are compared within the raster of the ground truth only.</source>
   <translation>Sem estimativa para todo o mapa: os polígonos são comparados apenas dentro do raster da verdade de campo.</translation>
  </message>
  <message>
   <source>No figure for this unit: the sample cannot be divided without its points.</source>
   <translation>Sem valor para esta unidade: a amostra não pode ser dividida sem os seus pontos.</translation>
  </message>
  <message>
   <source>No figure for this unit: {} points of the sample are on mapped slum here and {} elsewhere, and {} of each are needed.</source>
   <translation>Sem valor para esta unidade: {} pontos da amostra estão aqui em favela mapeada e {} fora dela, e são precisos {} de cada tipo.</translation>
  </message>
  <message>
   <source>No figure: the sample was drawn from a map with {} ha of slum, and this layer has {} ha. Both must be the same map of the same area.</source>
   <translation>Sem valor: a amostra foi tirada de um mapa com {} ha de favelas, e esta camada tem {} ha. Ambos têm de ser o mesmo mapa da mesma área.</translation>
  </message>
  <message>
   <source>No points are written, since every cell was compared.</source>
   <translation>Nenhum ponto é gravado, pois todas as células foram comparadas.</translation>
  </message>
  <message>
   <source>No urban ground was given: all people within the boundaries count as urban.</source>
   <translation>Não foi dado solo urbano: todas as pessoas dentro dos limites contam como urbanas.</translation>
  </message>
  <message>
   <source>None is in the study area of the labels.</source>
   <translation>Nenhum está na área de estudo dos rótulos.</translation>
  </message>
  <message>
   <source>Not a slum</source>
   <translation>Não é favela</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Now draw every slum in them. Delete no square because it is empty or looks difficult.</source>
   <translation>Agora desenhe neles todas as favelas. Não apague nenhum quadrado por estar vazio ou parecer difícil.</translation>
  </message>
  <message>
   <source>Number of GPUs that train together, starting at GPU ID; each processes its own batch at every step. On a CPU: processes that share the cores, which is seldom faster than one.</source>
   <translation>GPUs que treinam juntas, a partir de ID da GPU; a cada passo, cada uma aprende com um lote próprio. Em uma CPU: processos que dividem os núcleos, o que raramente é mais rápido que um só.</translation>
  </message>
  <message>
   <source>Number of bands: {}.</source>
   <translation>Número de bandas: {}.</translation>
  </message>
  <message>
   <source>Number of cells or units</source>
   <translation>Número de células ou unidades</translation>
  </message>
  <message>
   <source>Number of chips: {}.</source>
   <translation>Número de recortes: {}.</translation>
  </message>
  <message>
   <source>Number of neighbors to use</source>
   <translation>Número de vizinhos a usar</translation>
  </message>
  <message>
   <source>Number of patches</source>
   <translation>Número de manchas</translation>
  </message>
  <message>
   <source>Number of patches: {}; median {}, largest {}.</source>
   <translation>Número de manchas: {}; mediana {}, maior {}.</translation>
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
   <translation>Número de pontos aleatórios</translation>
  </message>
  <message>
   <source>Number of the first chip.</source>
   <translation>Número do primeiro chip.</translation>
  </message>
  <message>
   <source>OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove every engine and what was downloaded, and install nothing.</source>
   <translation>OLD: depois de instalar, remove motores de outras versões do complemento e os inacabados. ALL: remove todos os motores e o que foi baixado, e não instala nada.</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>Arquivos ONNX (*.onnx)</translation>
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
   <translation>No site</translation>
  </message>
  <message>
   <source>One HTML file for screen and paper; it needs no network.</source>
   <translation>Um arquivo HTML para tela e papel; não precisa de rede.</translation>
  </message>
  <message>
   <source>One HTML file with a picture, all figures and how they were computed; it needs no network.</source>
   <translation>Um único arquivo HTML com uma figura, todos os índices e como foram obtidos; dispensa rede.</translation>
  </message>
  <message>
   <source>One HTML page that describes the package, and says whether this toolbox can run it.</source>
   <translation>Uma página HTML que descreve o pacote e diz se esta caixa de ferramentas pode executá-lo.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, and the figures of each class.</source>
   <translation>Uma página HTML com os chips sob os seus rótulos e os números de cada classe.</translation>
  </message>
  <message>
   <source>One HTML page with chips under their labels, the figures of each class, and a map of the chips. Made for Classified_Tiles.</source>
   <translation>Uma página HTML com chips sob os seus rótulos, os números de cada classe e um mapa dos chips. É feita para Classified_Tiles.</translation>
  </message>
  <message>
   <source>One HTML page with the curve and the rate that was found.</source>
   <translation>Uma página HTML com a curva e a taxa encontrada.</translation>
  </message>
  <message>
   <source>One HTML page with the figures of each model, their differences with 95 % intervals, and the time each took.</source>
   <translation>Uma página HTML com os números de cada modelo, suas diferenças com intervalos de 95 % e o tempo de cada um.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share and patches of each class, and their confidence where the confidence raster is written. Not made by PROCESS_ITEMS_SEPARATELY.</source>
   <translation>Uma página HTML com os hectares, a parte e as manchas de cada classe, e a sua confiança quando o raster de confiança é escrito. PROCESS_ITEMS_SEPARATELY não a faz.</translation>
  </message>
  <message>
   <source>One HTML page with the hectares, share, patches and confidence of each class.</source>
   <translation>Uma página HTML com os hectares, a parte, as manchas e a confiança de cada classe.</translation>
  </message>
  <message>
   <source>One HTML page with tool, version, parameters and inputs of each step.</source>
   <translation>Uma página HTML com ferramenta, versão, parâmetros e entradas de cada passo.</translation>
  </message>
  <message>
   <source>One page that opens in any browser, without network.</source>
   <translation>Uma página que abre em qualquer navegador, sem rede.</translation>
  </message>
  <message>
   <source>One population raster was used for all dates: differences between them come from the ground that is slum alone, not from people who moved or were born.</source>
   <translation>Usou-se um só raster de população para todas as datas: as diferenças entre elas vêm só do terreno que é favela, não de pessoas que se mudaram ou nasceram.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted areas and growth with 95 % intervals.</source>
   <translation>Uma tabela por camada, na ordem das camadas, feita com pontos aleatórios por Calcular Acurácia para Classificação de Pixels. Dão áreas e crescimento corrigidos de erros, com intervalos de 95 %.</translation>
  </message>
  <message>
   <source>One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel Classification. They give error-adjusted shares with 95 % intervals.</source>
   <translation>Uma tabela por camada, na ordem das camadas, feita com pontos aleatórios por Calcular Acurácia para Classificação de Pixels. Dão proporções corrigidas de erros, com intervalos de 95 %.</translation>
  </message>
  <message>
   <source>One table per period, of the layer of changes by its field code (1 persisted, 2 new, 3 gone). Growth then comes from a sample of the change itself, which is more precise.</source>
   <translation>Uma tabela por período, da camada de mudanças pelo seu campo code (1 persistente, 2 novo, 3 desaparecido). O crescimento vem então de uma amostra da própria mudança, que é mais precisa.</translation>
  </message>
  <message>
   <source>Only cells in these polygons are kept; the others become NoData.</source>
   <translation>Só as células nestes polígonos são mantidas; as demais tornam-se NoData.</translation>
  </message>
  <message>
   <source>Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared. Give them where the truth was outlined in parts of the map: elsewhere, ground without a true polygon counts as background.</source>
   <translation>Só são comparadas as células nestes polígonos, ou onde este raster não é 0 nem NoData. Indique-os se a verdade foi delineada só em partes do mapa: do contrário, o terreno sem um polígono verdadeiro conta como fundo.</translation>
  </message>
  <message>
   <source>Only cells in this extent are classified. The cells stay where those of the raster are.</source>
   <translation>Só as células nesta extensão são classificadas. As células ficam onde estão as do raster.</translation>
  </message>
  <message>
   <source>Only cells in this extent are written.</source>
   <translation>Só as células nesta extensão são gravadas.</translation>
  </message>
  <message>
   <source>Only chips in this extent are made.</source>
   <translation>Só se criam chips nesta extensão.</translation>
  </message>
  <message>
   <source>Only chips that lie wholly inside these polygons are made.</source>
   <translation>Só se criam chips inteiramente contidos nestes polígonos.</translation>
  </message>
  <message>
   <source>Only fill the folder of wheels</source>
   <translation>Apenas encher a pasta de wheels</translation>
  </message>
  <message>
   <source>Only {} % of the ground is known on this date; slums on the rest are not counted.</source>
   <translation>Só se conhece {} % do terreno nesta data; as favelas no resto não são contadas.</translation>
  </message>
  <message>
   <source>Only {} of {} places were found that have data, do not overlap and are not labelled already.</source>
   <translation>Só foram encontrados {} de {} lugares que têm dados, não se sobrepõem e ainda não estão rotulados.</translation>
  </message>
  <message>
   <source>Only {} of {} points were found that keep the minimum distance.</source>
   <translation>Só foram encontrados {} de {} pontos que respeitam a distância mínima.</translation>
  </message>
  <message>
   <source>Opacity of the labels</source>
   <translation>Opacidade dos rótulos</translation>
  </message>
  <message>
   <source>Open sample project</source>
   <translation>Abrir o projeto de exemplo</translation>
  </message>
  <message>
   <source>Open the extraction chain in the model designer</source>
   <translation>Abrir a cadeia de extração no modelador</translation>
  </message>
  <message>
   <source>Other chips</source>
   <translation>Outros chips</translation>
  </message>
  <message>
   <source>Outline a few places that the model was not trained on, and all slums in them.</source>
   <translation>Delineie alguns lugares com que o modelo não foi treinado, e todas as favelas neles.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums on each date.</source>
   <translation>Contornos de edificações: conta as que estão em favelas em cada data.</translation>
  </message>
  <message>
   <source>Outlines of buildings: counts those in slums.</source>
   <translation>Contornos de edificações: conta as que estão em favelas.</translation>
  </message>
  <message>
   <source>Output chip folder</source>
   <translation>Pasta de chips de saída</translation>
  </message>
  <message>
   <source>Output coordinate system</source>
   <translation>Sistema de coordenadas de saída</translation>
  </message>
  <message>
   <source>Output model folder</source>
   <translation>Pasta do modelo de saída</translation>
  </message>
  <message>
   <source>Output of a tool</source>
   <translation>Resultado de uma ferramenta</translation>
  </message>
  <message>
   <source>Outside all units</source>
   <translation>Fora de todas as unidades</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Acurácia global</translation>
  </message>
  <message>
   <source>Overall accuracy {}, kappa {}</source>
   <translation>Acurácia global {}, kappa {}</translation>
  </message>
  <message>
   <source>Overall accuracy {}; kappa {}.</source>
   <translation>Acurácia global {}; kappa {}.</translation>
  </message>
  <message>
   <source>PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each gives a raster of its name in the output folder.</source>
   <translation>PROCESS_AS_MOSAICKED_IMAGE: todos os rasters são uma só imagem com um só resultado. PROCESS_ITEMS_SEPARATELY: cada um gera um raster com seu nome na pasta de saída.</translation>
  </message>
  <message>
   <source>Package index for PyTorch</source>
   <translation>Índice de pacotes para o PyTorch</translation>
  </message>
  <message>
   <source>Package index for the rest</source>
   <translation>Índice de pacotes para o restante</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Pacote criado por Treinar Modelo de Aprendizagem Profunda, aqui ou no ArcGIS.</translation>
  </message>
  <message>
   <source>Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.</source>
   <translation>Pacote criado por Treinar Modelo de Aprendizagem Profunda, aqui ou no ArcGIS: .dlpk, .emd ou seu texto JSON.</translation>
  </message>
  <message>
   <source>Package of the same model type to start from.</source>
   <translation>Pacote do mesmo tipo de modelo a partir do qual continuar.</translation>
  </message>
  <message>
   <source>Package to adapt, made by Train Deep Learning Model, here or in ArcGIS.</source>
   <translation>Pacote a adaptar, feito por Treinar Modelo de Aprendizagem Profunda, aqui ou no ArcGIS.</translation>
  </message>
  <message>
   <source>Packages to classify the image with. Empty: class rasters only are compared.</source>
   <translation>Pacotes com que classificar a imagem. Vazio: só rasters de classes são comparados.</translation>
  </message>
  <message>
   <source>Padding</source>
   <translation>Preenchimento</translation>
  </message>
  <message>
   <source>Padding: {} cells or more.</source>
   <translation>Preenchimento: {} células ou mais.</translation>
  </message>
  <message>
   <source>Paired differences with 95 % intervals; those that leave out 0 stand out</source>
   <translation>Diferenças pareadas com intervalos de 95 %; as que excluem o 0 se destacam</translation>
  </message>
  <message>
   <source>Parallel processing factor</source>
   <translation>Fator de processamento paralelo</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Parâmetro</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parâmetros</translation>
  </message>
  <message>
   <source>Parameters of the tool</source>
   <translation>Parâmetros da ferramenta</translation>
  </message>
  <message>
   <source>Passes of the majority filter</source>
   <translation>Passagens do filtro majoritário</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation>Manchas</translation>
  </message>
  <message>
   <source>Patches below this area are handled as set under Small patches.</source>
   <translation>Manchas menores que esta área são tratadas conforme Manchas pequenas.</translation>
  </message>
  <message>
   <source>People are those of the population raster, the same for all dates, spread evenly within its cells.</source>
   <translation>As pessoas são as do raster de população, o mesmo para todas as datas, distribuídas por igual dentro de suas células.</translation>
  </message>
  <message>
   <source>People come from the population raster and are spread evenly within its cells. Areas are those on the ellipsoid.</source>
   <translation>As pessoas vêm do raster de população e são repartidas por igual dentro das suas células. As áreas são as do elipsoide.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.</source>
   <translation>Pessoas em cada célula, como fornecem o WorldPop ou o GHS-POP: conta as pessoas em favelas em cada data.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.</source>
   <translation>Pessoas por célula, como as dão o WorldPop ou o GHS-POP: conta as pessoas em favelas.</translation>
  </message>
  <message>
   <source>People in each cell, as WorldPop or GHS-POP give them: one for all dates, or one per layer in the order of the layers.</source>
   <translation>Pessoas por célula, como as dão o WorldPop ou o GHS-POP: um para todas as datas, ou um por camada na ordem das camadas.</translation>
  </message>
  <message>
   <source>People in mapped slums</source>
   <translation>Pessoas em favelas mapeadas</translation>
  </message>
  <message>
   <source>People in slums</source>
   <translation>Pessoas em favelas</translation>
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
   <translation>Tamanho do lugar em células</translation>
  </message>
  <message>
   <source>Place squares, or draw areas: click their corners; a right-click closes an outline. Then draw every slum in them, and save both layers.</source>
   <translation>Coloque quadrados ou desenhe áreas: clique nos cantos; o botão direito fecha um contorno. Depois desenhe nelas todas as favelas e salve as duas camadas.</translation>
  </message>
  <message>
   <source>Place {} test squares at random</source>
   <translation>Colocar {} quadrados ao acaso</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Lugares a rotular</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>Polygons of areas whose labels are drawn. Places do not overlap them and are unlike them.</source>
   <translation>Polígonos de áreas cujos rótulos estão desenhados. Os lugares não se sobrepõem a elas e são diferentes delas.</translation>
  </message>
  <message>
   <source>Polygons of new, persisting and lost slums from each date to the next.</source>
   <translation>Polígonos das favelas novas, persistentes e desaparecidas, de cada data à seguinte.</translation>
  </message>
  <message>
   <source>Polygons of what is urban, such as the Degree of Urbanisation: only people in them are counted. Empty: all people in the administrative boundaries.</source>
   <translation>Polígonos do que é urbano, como o grau de urbanização: só se contam as pessoas dentro deles. Vazio: todas as pessoas dentro dos limites administrativos.</translation>
  </message>
  <message>
   <source>Polygons that people are counted in. Empty: the urban ground as a whole.</source>
   <translation>Polígonos em que se contam as pessoas. Vazio: o solo urbano no seu todo.</translation>
  </message>
  <message>
   <source>Polygons to sum up by instead of cells.</source>
   <translation>Polígonos pelos quais somar em vez de células.</translation>
  </message>
  <message>
   <source>Polygons to sum up by. Changes are cut along their borders.</source>
   <translation>Polígonos pelos quais totalizar. As mudanças são cortadas ao longo de suas fronteiras.</translation>
  </message>
  <message>
   <source>Polygons with more vertices are divided. Empty: no limit.</source>
   <translation>Polígonos com mais vértices são divididos. Vazio: sem limite.</translation>
  </message>
  <message>
   <source>Polygons with share, area and the counts.</source>
   <translation>Polígonos com proporção, área e tudo o que foi contado.</translation>
  </message>
  <message>
   <source>Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.</source>
   <translation>Polígonos com os campos Id, gridcode (o valor de classe), area_m2 e perimeter_m.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.</source>
   <translation>Polígonos ou um raster: células fora dos polígonos, ou onde o raster é NoData, tornam-se NoData.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: places are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polígonos, ou um raster: os lugares são procurados dentro dos polígonos, ou onde o raster tem dados.</translation>
  </message>
  <message>
   <source>Polygons, or a raster: slums are searched for inside the polygons, or where the raster has data.</source>
   <translation>Polígonos ou um raster: as favelas são procuradas dentro dos polígonos, ou onde o raster tem dados.</translation>
  </message>
  <message>
   <source>Population raster</source>
   <translation>Raster de população</translation>
  </message>
  <message>
   <source>Population rasters</source>
   <translation>Rasters de população</translation>
  </message>
  <message>
   <source>Population rasters are models. They often put too few people into dense slums, so the share is probably too low.</source>
   <translation>Os rasters de população são modelos. Muitas vezes colocam pessoas de menos nas favelas densas, por isso a proporção é provavelmente baixa demais.</translation>
  </message>
  <message>
   <source>Predict background</source>
   <translation>Predizer o fundo</translation>
  </message>
  <message>
   <source>Pretrained model</source>
   <translation>Modelo pré-treinado</translation>
  </message>
  <message>
   <source>Preview (temporary)</source>
   <translation>Pré-visualização (temporária)</translation>
  </message>
  <message>
   <source>Preview is running…</source>
   <translation>Pré-visualização em andamento…</translation>
  </message>
  <message>
   <source>Preview of the middle (temporary)</source>
   <translation>Pré-visualização do centro (temporária)</translation>
  </message>
  <message>
   <source>Preview on the map</source>
   <translation>Pré-visualizar no mapa</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Probability, in percent, of the class that each cell got.</source>
   <translation>Probabilidade, em porcentagem, da classe que cada célula recebeu.</translation>
  </message>
  <message>
   <source>Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, which uses all cores by itself.</source>
   <translation>Processos que dividem os núcleos, ou o número de GPUs: '4', ou uma parcela, como '50%'. Vazio: um só processo, que por si já usa todos os núcleos.</translation>
  </message>
  <message>
   <source>Processing extent</source>
   <translation>Extensão de processamento</translation>
  </message>
  <message>
   <source>Processing mode</source>
   <translation>Modo de processamento</translation>
  </message>
  <message>
   <source>Processor type</source>
   <translation>Tipo de processador</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Acurácia do produtor</translation>
  </message>
  <message>
   <source>Producer's accuracy, {}</source>
   <translation>Acurácia do produtor, {}</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Proveniência</translation>
  </message>
  <message>
   <source>Provenance of {}</source>
   <translation>Proveniência de {}</translation>
  </message>
  <message>
   <source>Provenance report</source>
   <translation>Relatório de proveniência</translation>
  </message>
  <message>
   <source>Python of the deep learning engine (empty: installed)</source>
   <translation>Python do motor de aprendizagem profunda (vazio: o instalado)</translation>
  </message>
  <message>
   <source>Python to start from</source>
   <translation>Python de origem</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile; to run it without a window, use qgis_process (from QGIS 3.24 on, the Advanced button copies the command).</source>
   <translation>Enquanto isso, o QGIS pode ser usado; para executar sem janela, use qgis_process (a partir do QGIS 3.24, o botão Avançado copia o comando).</translation>
  </message>
  <message>
   <source>REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.</source>
   <translation>REMOVE as omite e preenche buracos pequenos. MERGE dá a elas o valor de seu maior vizinho.</translation>
  </message>
  <message>
   <source>Random points are at least this far apart. Fewer points are taken, and a warning given, where there is no room for all.</source>
   <translation>Os pontos aleatórios ficam separados por pelo menos esta distância. Onde não há espaço para todos, usam-se menos pontos e emite-se um aviso.</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>Semente aleatória</translation>
  </message>
  <message>
   <source>Raster of disagreement</source>
   <translation>Raster de discordância</translation>
  </message>
  <message>
   <source>Raster of integer class values.</source>
   <translation>Raster de valores inteiros de classe.</translation>
  </message>
  <message>
   <source>Raster of the cells</source>
   <translation>Raster das células</translation>
  </message>
  <message>
   <source>Raster to Polygon</source>
   <translation>Raster para Polígono</translation>
  </message>
  <message>
   <source>Rebuild Training Metadata</source>
   <translation>Reconstruir Metadados de Treinamento</translation>
  </message>
  <message>
   <source>Reference data: polygons, or a raster of integer class values. Where there is no polygon, the truth is background, 0; NoData of a raster is not compared. A layer in another CRS is transformed.</source>
   <translation>Dados de referência: polígonos ou um raster de valores inteiros de classe. Onde não há polígono, a verdade de campo é fundo, 0; o NoData de um raster não é comparado. Uma camada em outro SRC é transformada.</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Sistema de referência</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), about {} tiles.</source>
   <translation>Desenhando {} a partir de {}: {} x {} células ({} Mpx), cerca de {} tiles.</translation>
  </message>
  <message>
   <source>Rendering {} from {}: {} x {} cells ({} Mpx), {} requests.</source>
   <translation>Desenhando {} a partir de {}: {} x {} células ({} Mpx), {} requisições.</translation>
  </message>
  <message>
   <source>Replacement threshold</source>
   <translation>Limiar de substituição</translation>
  </message>
  <message>
   <source>Report SDG Indicator 11.1.1</source>
   <translation>Relatar o Indicador ODS 11.1.1</translation>
  </message>
  <message>
   <source>Resampling of the image</source>
   <translation>Reamostragem da imagem</translation>
  </message>
  <message>
   <source>Result: {}</source>
   <translation>Resultado: {}</translation>
  </message>
  <message>
   <source>Result: {} classified.</source>
   <translation>Resultado: {} classificados.</translation>
  </message>
  <message>
   <source>Results to compare as they are, on the same cells as each other and as the image.</source>
   <translation>Resultados a comparar como estão, nas mesmas células entre si e da imagem.</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Certos</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Função</translation>
  </message>
  <message>
   <source>Rotation angle</source>
   <translation>Ângulo de rotação</translation>
  </message>
  <message>
   <source>Round people and buildings to multiples of</source>
   <translation>Arredondar pessoas e edificações a múltiplos de</translation>
  </message>
  <message>
   <source>Round shares to multiples of percent</source>
   <translation>Arredondar proporções a múltiplos de (%)</translation>
  </message>
  <message>
   <source>Rows of chips</source>
   <translation>Fileiras de chips</translation>
  </message>
  <message>
   <source>SDG indicator 11.1.1, {}</source>
   <translation>Indicador ODS 11.1.1, {}</translation>
  </message>
  <message>
   <source>SDG report</source>
   <translation>Relatório ODS</translation>
  </message>
  <message>
   <source>SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.</source>
   <translation>SIMPLIFY: menos vértices; vizinhos mantêm uma só fronteira comum. NO_SIMPLIFY: exatamente as bordas das células.</translation>
  </message>
  <message>
   <source>SINGLE_OUTER_PART: one feature per patch. MULTIPLE_OUTER_PART: one feature per class.</source>
   <translation>SINGLE_OUTER_PART: uma feição por mancha. MULTIPLE_OUTER_PART: uma feição por classe.</translation>
  </message>
  <message>
   <source>STANDARD: tiled and compressed. COG: a Cloud Optimized GeoTIFF, which is read in parts over the network.</source>
   <translation>STANDARD: em blocos e comprimido. COG: um GeoTIFF otimizado para a nuvem, que é lido por partes pela rede.</translation>
  </message>
  <message>
   <source>STATISTICS: batch norms take the images' own statistics; takes seconds. SELF_TRAINING: the network then also learns from the cells it is surest of; takes minutes.</source>
   <translation>STATISTICS: as normalizações em lote tomam as estatísticas das imagens; segundos. SELF_TRAINING: a rede aprende também com as células de que tem mais certeza; minutos.</translation>
  </message>
  <message>
   <source>STOP_TRAINING ends after six epochs without improvement, counted from when the learning rate has fallen to half. The best epoch is saved in any case.</source>
   <translation>STOP_TRAINING termina após seis épocas sem melhora, contadas desde que a taxa de aprendizagem caiu à metade; em todo caso, é a melhor época que se salva.</translation>
  </message>
  <message>
   <source>STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each has the same number. RANDOM: points fall anywhere.</source>
   <translation>STRATIFIED_RANDOM: cada classe mapeada tem sua parcela dos pontos. EQUALIZED_STRATIFIED_RANDOM: cada uma tem o mesmo número. RANDOM: os pontos caem em qualquer lugar.</translation>
  </message>
  <message>
   <source>SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours to squares of 2, 4, 8 or more cells; administrative units cannot be merged.</source>
   <translation>SUPPRESS: não têm valores, e nunca uma célula só. MERGE: são unidas às vizinhas em quadrados de 2, 4, 8 ou mais células; as unidades administrativas não podem ser unidas.</translation>
  </message>
  <message>
   <source>Sampling</source>
   <translation>Amostragem</translation>
  </message>
  <message>
   <source>Save both layers</source>
   <translation>Salvar as camadas</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <source>Seed of the random numbers</source>
   <translation>Semente dos números aleatórios</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Apenas feições selecionadas</translation>
  </message>
  <message>
   <source>Selected features only, where some are</source>
   <translation>Apenas feições selecionadas, onde houver</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Share in slums</source>
   <translation>Proporção em favelas</translation>
  </message>
  <message>
   <source>Share of slum in cells</source>
   <translation>Proporção de favela em células</translation>
  </message>
  <message>
   <source>Share of slum in the cells of the grid, of the ground that is known:</source>
   <translation>Proporção de favela nas células da grade, em relação ao terreno conhecido:</translation>
  </message>
  <message>
   <source>Share of the chips held out to measure how good the model is.</source>
   <translation>Parcela dos chips reservada para medir quão bom é o modelo.</translation>
  </message>
  <message>
   <source>Share of the people who live in slums, last date, percent</source>
   <translation>Proporção de pessoas que vivem em favelas, última data, por cento</translation>
  </message>
  <message>
   <source>Share of the urban population that lives in slums</source>
   <translation>Proporção da população urbana que vive em favelas</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show Model</source>
   <translation>Mostrar Modelo</translation>
  </message>
  <message>
   <source>Show Provenance</source>
   <translation>Mostrar Proveniência</translation>
  </message>
  <message>
   <source>Show Training Data</source>
   <translation>Mostrar Dados de Treinamento</translation>
  </message>
  <message>
   <source>Shown behind the dashboard's map. It also gives the cell size when all dates are polygons.</source>
   <translation>Fica por trás do mapa do painel. Também fornece o tamanho da célula quando todas as datas são polígonos.</translation>
  </message>
  <message>
   <source>Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.</source>
   <translation>Lado de uma célula. Os lados estão nos seus múltiplos, para que as grades de duas datas tenham as mesmas células.</translation>
  </message>
  <message>
   <source>Side of a place, in cells of the size that the model classifies at; an odd number is rounded up. Empty: the model's chip size.</source>
   <translation>Lado de um lugar, em células do tamanho em que o modelo classifica; um número ímpar é arredondado para cima. Vazio: o tamanho do chip do modelo.</translation>
  </message>
  <message>
   <source>Side of a tile in cells; larger tiles waste less on padding. Empty: chosen to fit the memory.</source>
   <translation>Lado de um tile em células; tiles maiores desperdiçam menos com o preenchimento. Vazio: escolhido conforme a memória.</translation>
  </message>
  <message>
   <source>Side of the blocks of ground that are drawn for the intervals: larger than a settlement. Empty: a hundredth of the area.</source>
   <translation>Lado dos blocos de terreno sorteados para os intervalos: maior que um assentamento. Vazio: um centésimo da área.</translation>
  </message>
  <message>
   <source>Side of the random training crops, in cells. Empty: the chips' own size.</source>
   <translation>Lado, em células, dos recortes aleatórios usados no treinamento. Vazio: o tamanho dos próprios chips.</translation>
  </message>
  <message>
   <source>Simple rate per year</source>
   <translation>Taxa simples ao ano</translation>
  </message>
  <message>
   <source>Simplify polygons</source>
   <translation>Simplificar polígonos</translation>
  </message>
  <message>
   <source>Simplify tolerance in cells</source>
   <translation>Tolerância de simplificação em células</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Slivers</source>
   <translation>Lascas</translation>
  </message>
  <message>
   <source>Slum</source>
   <translation>Favela</translation>
  </message>
  <message>
   <source>Slum Extraction Chain (graphical model)</source>
   <translation>Cadeia de extração de favelas (modelo gráfico)</translation>
  </message>
  <message>
   <source>Slum Extractor: a city that does not exist</source>
   <translation>Slum Extractor: uma cidade que não existe</translation>
  </message>
  <message>
   <source>Slum Extractor: start here</source>
   <translation>Slum Extractor: comece aqui</translation>
  </message>
  <message>
   <source>Slum after, ha</source>
   <translation>Favela depois, ha</translation>
  </message>
  <message>
   <source>Slum area in hectares</source>
   <translation>Área de favelas em hectares</translation>
  </message>
  <message>
   <source>Slum before, ha</source>
   <translation>Favela antes, ha</translation>
  </message>
  <message>
   <source>Slum boundaries as a vector layer, or a raster of class values. A layer in another CRS is transformed.</source>
   <translation>Limites de favelas como camada vetorial, ou um raster de valores de classe. Uma camada em outro SRC é transformada.</translation>
  </message>
  <message>
   <source>Slum growth</source>
   <translation>Crescimento de favelas</translation>
  </message>
  <message>
   <source>Slum in {}</source>
   <translation>Favela em {}</translation>
  </message>
  <message>
   <source>Slum in {}: {} ha.</source>
   <translation>Favela em {}: {} ha.</translation>
  </message>
  <message>
   <source>Slum polygons</source>
   <translation>Polígonos de favelas</translation>
  </message>
  <message>
   <source>Slum polygons or a class raster.</source>
   <translation>Polígonos de favelas ou um raster de classes.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order.</source>
   <translation>Polígonos de favelas ou rasters de classes, uma camada por data, em qualquer ordem.</translation>
  </message>
  <message>
   <source>Slum polygons or class rasters, one layer per date, in any order; both kinds may be mixed.</source>
   <translation>Polígonos de favelas ou rasters de classes, uma camada por data, em qualquer ordem; os dois tipos podem ser misturados.</translation>
  </message>
  <message>
   <source>Slum report</source>
   <translation>Relatório de favelas</translation>
  </message>
  <message>
   <source>Slums</source>
   <translation>Favelas</translation>
  </message>
  <message>
   <source>Slums (labels)</source>
   <translation>Favelas (rótulos)</translation>
  </message>
  <message>
   <source>Slums (truth)</source>
   <translation>Favelas (verdade)</translation>
  </message>
  <message>
   <source>Slums are searched for in this extent only.</source>
   <translation>As favelas são procuradas somente nesta extensão.</translation>
  </message>
  <message>
   <source>Slums of one date or more</source>
   <translation>Favelas de uma ou mais datas</translation>
  </message>
  <message>
   <source>Slums of two dates or more</source>
   <translation>Favelas de duas ou mais datas</translation>
  </message>
  <message>
   <source>Slums of {}</source>
   <translation>Favelas de {}</translation>
  </message>
  <message>
   <source>Small patches</source>
   <translation>Manchas pequenas</translation>
  </message>
  <message>
   <source>Smaller slums are left out, and smaller holes in slums are filled. 0: all are kept.</source>
   <translation>As favelas menores são omitidas e os buracos menores nelas são preenchidos. 0: todas são mantidas.</translation>
  </message>
  <message>
   <source>Snap raster</source>
   <translation>Raster de ajuste</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fontes</translation>
  </message>
  <message>
   <source>Squares with the fields rank, uncertainty (percent), found (percent of the cells with a class), distance (from places labelled or chosen before, in standard deviations), score and reason.</source>
   <translation>Quadrados com os campos rank, uncertainty (porcentagem), found (porcentagem das células que receberam uma classe), distance (em relação ao já rotulado ou escolhido, em desvios), score e reason.</translation>
  </message>
  <message>
   <source>Standard error, ha</source>
   <translation>Erro padrão, ha</translation>
  </message>
  <message>
   <source>Start here…</source>
   <translation>Comece aqui…</translation>
  </message>
  <message>
   <source>Start index</source>
   <translation>Índice inicial</translation>
  </message>
  <message>
   <source>Steps that led to this file: {}. The last one is the first below. Names are without folders. A digest shows whether a file is still the one that was used.</source>
   <translation>Passos que levaram a este arquivo: {}. O último é o primeiro abaixo. Os nomes estão sem pastas. Um hash mostra se um arquivo ainda é o que foi usado.</translation>
  </message>
  <message>
   <source>Stop when the model stops improving</source>
   <translation>Parar quando o modelo deixa de melhorar</translation>
  </message>
  <message>
   <source>Stride X</source>
   <translation>Passo X</translation>
  </message>
  <message>
   <source>Stride Y</source>
   <translation>Passo Y</translation>
  </message>
  <message>
   <source>Study area</source>
   <translation>Área de estudo</translation>
  </message>
  <message>
   <source>Suggest Labels</source>
   <translation>Sugerir Rótulos</translation>
  </message>
  <message>
   <source>Summarize Slums By Grid</source>
   <translation>Resumir Favelas por Grade</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>Suprimida</translation>
  </message>
  <message>
   <source>TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.</source>
   <translation>TIFF mantém qualquer número de bandas e tipo de dado; PNG e JPEG aceitam no máximo três bandas de 8 bits.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>Table in ArcGIS's columns: GeoPackage, CSV or DBF.</source>
   <translation>Tabela com as colunas do ArcGIS: GeoPackage, CSV ou DBF.</translation>
  </message>
  <message>
   <source>Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.</source>
   <translation>Tabela criada por Calcular Acurácia para Classificação de Pixels, para mostrar no painel.</translation>
  </message>
  <message>
   <source>Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with 95 % intervals.</source>
   <translation>Tabela feita com pontos aleatórios por Calcular Acurácia para Classificação de Pixels: dá áreas corrigidas de erros com intervalos de 95 %.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.gpkg *.dbf)</source>
   <translation>Tabelas (*.csv *.gpkg *.dbf)</translation>
  </message>
  <message>
   <source>Ten test areas or more, at places chosen by chance, not by the result: the button does that.</source>
   <translation>Dez áreas de teste ou mais, em lugares escolhidos ao acaso, não pelo resultado: o botão faz isso.</translation>
  </message>
  <message>
   <source>TensorBoard</source>
   <translation>TensorBoard</translation>
  </message>
  <message>
   <source>Test areas</source>
   <translation>Áreas de teste</translation>
  </message>
  <message>
   <source>Test areas (mask)</source>
   <translation>Áreas de teste (máscara)</translation>
  </message>
  <message>
   <source>Test time augmentation</source>
   <translation>Aumento de dados em tempo de teste</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>Arquivos de texto (*.txt)</translation>
  </message>
  <message>
   <source>Text files (*.txt);;HTML files (*.html)</source>
   <translation>Arquivos de texto (*.txt);;Arquivos HTML (*.html)</translation>
  </message>
  <message>
   <source>The cell size of the images is not known; using {:g} m. Give CELL_SIZE, or the image.</source>
   <translation>Nada informa o tamanho da célula das imagens; adota-se {:g} m. Informe CELL_SIZE ou a imagem.</translation>
  </message>
  <message>
   <source>The cell size {:.6g} is finer than that of the finest tiles of {}, {:.6g}.</source>
   <translation>O tamanho de célula {:.6g} é mais fino do que o dos tiles mais finos de {}, {:.6g}.</translation>
  </message>
  <message>
   <source>The classes after filtering, with the names and colours of the input.</source>
   <translation>As classes após o filtro, com os nomes e as cores da entrada.</translation>
  </message>
  <message>
   <source>The classes that the polygons were made of, if they are wanted too.</source>
   <translation>As classes de que se fizeram os polígonos, se também forem desejadas.</translation>
  </message>
  <message>
   <source>The classification: a raster of integer class values, or polygons such as those of Raster to Polygon.</source>
   <translation>A classificação: um raster de valores inteiros de classe, ou polígonos como os de Raster para Polígono.</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>O motor está pronto: {}</translation>
  </message>
  <message>
   <source>The engine was removed.</source>
   <translation>O motor foi removido.</translation>
  </message>
  <message>
   <source>The engine works.</source>
   <translation>O motor funciona.</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>Python do motor</translation>
  </message>
  <message>
   <source>The image calls a band alpha whose values are those of an image. It is used as a mask, and models are not trained on it. If it is near infrared, for example, correct its colour interpretation (gdal_edit.py -colorinterp_N undefined, where N is its number) and export again.</source>
   <translation>A imagem chama de alfa uma banda cujos valores são os de uma imagem. Ela é usada como máscara, e os modelos não são treinados com ela. Se for, por exemplo, infravermelho próximo, corrija a sua interpretação de cor (gdal_edit.py -colorinterp_N undefined, em que N é o número dela) e exporte de novo.</translation>
  </message>
  <message>
   <source>The image has {} bands, and the model reads band {}.</source>
   <translation>A imagem tem {} bandas, e o modelo lê a banda {}.</translation>
  </message>
  <message>
   <source>The image is brought to this CRS and classified there; cell size and an extent without a CRS are then in its units. Empty: the raster's own.</source>
   <translation>A imagem é levada a este SRC e classificada nele; o tamanho da célula e uma extensão sem SRC ficam então em suas unidades. Vazio: o do próprio raster.</translation>
  </message>
  <message>
   <source>The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. Empty: by name, colour, wavelength or position, whichever image and model share; alpha is never used.</source>
   <translation>As bandas da imagem para o modelo, na ordem dele, por nome ou por número a partir de 1: 'red, green, nir' ou '4 3 2'. Vazio: por nome, cor, comprimento de onda ou posição, conforme o que imagem e modelo têm em comum; alfa nunca é usada.</translation>
  </message>
  <message>
   <source>The interval depends on a few points of map class {} and is probably too narrow: draw more points there.</source>
   <translation>O intervalo depende de poucos pontos da classe {} do mapa e é provavelmente estreito demais: sorteie mais pontos ali.</translation>
  </message>
  <message>
   <source>The interval holds the errors of the map alone. It assumes that slums missed by the map are as densely settled as those it shows, and leaves out the errors of the population raster.</source>
   <translation>O intervalo contém só os erros do mapa. Supõe que as favelas que o mapa omite são tão densas como as que mostra, e deixa de fora os erros do raster de população.</translation>
  </message>
  <message>
   <source>The map does not show the image. Zoom to it first.</source>
   <translation>O mapa não mostra a imagem. Aproxime-se dela primeiro.</translation>
  </message>
  <message>
   <source>The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow keys when it is zoomed in.</source>
   <translation>O mapa é uma figura aproximada; a camada de mudanças tem os contornos exatos. Quando estiver ampliado, role com as setas do teclado.</translation>
  </message>
  <message>
   <source>The mapped area of the whole map, times true by mapped area in the test areas: the ratio estimator of Cochran (1977), with test areas as clusters. Its interval is Student's, on the scale of the logarithm.</source>
   <translation>A área mapeada de todo o mapa, vezes a razão entre área verdadeira e mapeada nas áreas de teste: o estimador de razão de Cochran (1977), com as áreas de teste como conglomerados. Seu intervalo é o de Student, na escala do logaritmo.</translation>
  </message>
  <message>
   <source>The model is least sure here: {:.0f} %.</source>
   <translation>Aqui o modelo tem menos certeza: {:.0f} %.</translation>
  </message>
  <message>
   <source>The model is not usable: its IoU on the validation chips is {:.2f}. Train a better one.</source>
   <translation>O modelo não é utilizável: seu IoU nos chips de validação é {:.2f}. Treine um melhor.</translation>
  </message>
  <message>
   <source>The model is unsure ({:.0f} %), and the place is {:.1f} standard deviations from places labelled or chosen before.</source>
   <translation>O modelo não tem certeza ({:.0f} %), e o lugar está a {:.1f} desvios do já rotulado ou escolhido.</translation>
  </message>
  <message>
   <source>The model is weak: its IoU on the validation chips is {:.2f}.</source>
   <translation>O modelo é fraco: seu IoU nos chips de validação é {:.2f}.</translation>
  </message>
  <message>
   <source>The model's chip size</source>
   <translation>O tamanho do chip do modelo</translation>
  </message>
  <message>
   <source>The network, for programs that run ONNX models.</source>
   <translation>A rede para programas que executam modelos ONNX.</translation>
  </message>
  <message>
   <source>The outline of each chip of the folder, with its name and the share of labelled cells in percent.</source>
   <translation>O contorno de cada chip da pasta, com o seu nome e a porcentagem de células rotuladas.</translation>
  </message>
  <message>
   <source>The points are stratified by the classified value; figures and areas are weighted by the mapped areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The matrix below holds the points as they are.</source>
   <translation>Os pontos são estratificados pelo valor classificado; índices e áreas são ponderados pelas áreas mapeadas, com erros padrão de Olofsson et al. (2014), Remote Sensing of Environment 148. A matriz abaixo contém os pontos como são.</translation>
  </message>
  <message>
   <source>The points of the same run, for administrative units: each that has enough points has an interval of its own.</source>
   <translation>Os pontos da mesma execução, para unidades administrativas: cada uma com pontos suficientes tem o seu próprio intervalo.</translation>
  </message>
  <message>
   <source>The points of the same runs, in the same order: they give adjusted figures for each administrative unit that has enough of them.</source>
   <translation>Os pontos das mesmas execuções, na mesma ordem: dão valores corrigidos para cada unidade administrativa que os tenha em número suficiente.</translation>
  </message>
  <message>
   <source>The preview covers the middle {} % of what the map shows of the image. Zoom in to see all of it.</source>
   <translation>A pré-visualização cobre os {} % centrais do que o mapa mostra da imagem. Aproxime para ver tudo.</translation>
  </message>
  <message>
   <source>The preview was stopped.</source>
   <translation>A pré-visualização foi interrompida.</translation>
  </message>
  <message>
   <source>The project has no study area: delete squares on ground that the model was trained on.</source>
   <translation>O projeto não tem área de estudo: apague os quadrados em terreno com que o modelo foi treinado.</translation>
  </message>
  <message>
   <source>The project has results of one image or date only: {}. Extract the slums of another date first.</source>
   <translation>O projeto só tem resultados de uma imagem ou data: {}. Extraia antes as favelas de outra data.</translation>
  </message>
  <message>
   <source>The random points with the fields Classified and GrndTruth, as ArcGIS has them.</source>
   <translation>Os pontos aleatórios com os campos Classified e GrndTruth, como no ArcGIS.</translation>
  </message>
  <message>
   <source>The records as JSON, for other programs.</source>
   <translation>Os registros como JSON, para outros programas.</translation>
  </message>
  <message>
   <source>The result's cells are aligned with this raster's; the image is resampled if it must be.</source>
   <translation>As células do resultado são alinhadas às deste raster; a imagem é reamostrada, se necessário.</translation>
  </message>
  <message>
   <source>The same as plain text.</source>
   <translation>O mesmo como texto simples.</translation>
  </message>
  <message>
   <source>The same by administrative unit</source>
   <translation>O mesmo por unidade administrativa</translation>
  </message>
  <message>
   <source>The same figures as CSV.</source>
   <translation>Os mesmos números como CSV.</translation>
  </message>
  <message>
   <source>The same figures, a row for each area and date.</source>
   <translation>Os mesmos valores, uma linha por área e data.</translation>
  </message>
  <message>
   <source>The same folder, repaired</source>
   <translation>A mesma pasta, consertada</translation>
  </message>
  <message>
   <source>The same number draws the same points from the same data.</source>
   <translation>O mesmo número sorteia os mesmos pontos a partir dos mesmos dados.</translation>
  </message>
  <message>
   <source>The same seed draws the same blocks.</source>
   <translation>A mesma semente sorteia os mesmos blocos.</translation>
  </message>
  <message>
   <source>The same seed gives the same model on the same machine.</source>
   <translation>A mesma semente dá o mesmo modelo na mesma máquina.</translation>
  </message>
  <message>
   <source>The sample cannot be made in {}.</source>
   <translation>Não é possível criar o exemplo em {}.</translation>
  </message>
  <message>
   <source>The sample project is a small city that does not exist, on two dates, with the true outlines of its slums. It is made on this computer in about half a minute, in {} (17 MB).</source>
   <translation>O projeto de exemplo é uma pequena cidade que não existe, em duas datas, com os contornos verdadeiros das suas favelas. É criado neste computador em cerca de meio minuto, em {} (17 MB).</translation>
  </message>
  <message>
   <source>The share is the number of people in mapped slums, divided by the number of all people in the same area.</source>
   <translation>A proporção é o número de pessoas em favelas mapeadas, dividido pelo de todas as pessoas da mesma área.</translation>
  </message>
  <message>
   <source>The tools</source>
   <translation>As ferramentas</translation>
  </message>
  <message>
   <source>The wheels were downloaded to {}</source>
   <translation>Os wheels foram baixados para {}</translation>
  </message>
  <message>
   <source>The {} units that have grown most, of {}; the table has all.</source>
   <translation>As {} unidades que mais cresceram, de {}; a tabela traz todas.</translation>
  </message>
  <message>
   <source>There are only {} blocks of {:.0f} m: too few for intervals. Give a smaller BLOCK_SIZE, or a larger area.</source>
   <translation>Há só {} blocos de {:.0f} m: poucos para intervalos. Dê um BLOCK_SIZE menor ou uma área maior.</translation>
  </message>
  <message>
   <source>There are test areas already. Delete them first, or draw further ones by hand.</source>
   <translation>Já há áreas de teste. Apague-as primeiro ou desenhe outras à mão.</translation>
  </message>
  <message>
   <source>There was no room for {}.</source>
   <translation>Não havia espaço para {}.</translation>
  </message>
  <message>
   <source>This interval is for test areas at random places. If they were chosen by eye, it only shows how much they differ from each other, and the estimate may be wrong by more.</source>
   <translation>Este intervalo vale para áreas de teste em lugares aleatórios. Se foram escolhidas a olho, ele só mostra quanto elas diferem entre si, e a estimativa pode errar mais.</translation>
  </message>
  <message>
   <source>This is an estimate from images. The official indicator counts households that lack water, sanitation, space, durable housing or secure tenure, in surveys and censuses (UN-Habitat). Images show the form of a settlement, and the two do not agree everywhere.</source>
   <translation>É uma estimativa a partir de imagens. O indicador oficial conta domicílios sem água, saneamento, espaço, moradia durável ou posse segura, em pesquisas e censos (ONU-Habitat). As imagens mostram a forma de um assentamento, e as duas coisas não coincidem em toda a parte.</translation>
  </message>
  <message>
   <source>This toolbox cannot run the model; the report says why.</source>
   <translation>Esta caixa de ferramentas não consegue executar o modelo; o relatório diz por quê.</translation>
  </message>
  <message>
   <source>This version needs newer packages in its deep learning engine.</source>
   <translation>Esta versão precisa de pacotes mais novos em seu motor de aprendizagem profunda.</translation>
  </message>
  <message>
   <source>Three chips are shown in each.</source>
   <translation>Três chips são mostrados em cada uma.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Tamanho do tile</translation>
  </message>
  <message>
   <source>Tile size X</source>
   <translation>Tamanho do tile X</translation>
  </message>
  <message>
   <source>Tile size Y</source>
   <translation>Tamanho do tile Y</translation>
  </message>
  <message>
   <source>Tiles computed at once. Empty: chosen to fit the memory.</source>
   <translation>Tiles calculados de uma só vez. Vazio: escolhido conforme a memória.</translation>
  </message>
  <message>
   <source>Tiles of {} that do not exist on {}: {}. Their cells are NoData.</source>
   <translation>Tiles de {} que não existem em {}: {}. As suas células são NoData.</translation>
  </message>
  <message>
   <source>Time budget (minutes)</source>
   <translation>Tempo máximo (minutos)</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Ferramenta</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Track Slum Growth</source>
   <translation>Acompanhar o Crescimento de Favelas</translation>
  </message>
  <message>
   <source>Track growth…</source>
   <translation>Acompanhar o crescimento…</translation>
  </message>
  <message>
   <source>Train Deep Learning Model</source>
   <translation>Treinar Modelo de Aprendizagem Profunda</translation>
  </message>
  <message>
   <source>Train a U-Net on the chips.</source>
   <translation>Treinar uma U-Net com os chips.</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Treinar um modelo…</translation>
  </message>
  <message>
   <source>Trained on chips of {} x {} cells of {}.</source>
   <translation>Treinado com chips de {} x {} células de {}.</translation>
  </message>
  <message>
   <source>Training Chain (graphical model)</source>
   <translation>Cadeia de treinamento (modelo gráfico)</translation>
  </message>
  <message>
   <source>Training data (chip folder)</source>
   <translation>Dados de treinamento (pasta de chips)</translation>
  </message>
  <message>
   <source>Training data report</source>
   <translation>Relatório dos dados de treinamento</translation>
  </message>
  <message>
   <source>Training ends after {:g} minutes, the time budget.</source>
   <translation>O treinamento termina após {:g} minutos, o tempo máximo.</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Relatório de treinamento</translation>
  </message>
  <message>
   <source>True, ha</source>
   <translation>Verdadeira, ha</translation>
  </message>
  <message>
   <source>Truth value that was not compared</source>
   <translation>Valor verdadeiro que não foi comparado</translation>
  </message>
  <message>
   <source>UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.</source>
   <translation>UNET: U-Net de segmentation-models-pytorch. DYNAMIC_UNET: rede do UnetClassifier do arcgis.learn.</translation>
  </message>
  <message>
   <source>Uncertainty raster</source>
   <translation>Raster de incerteza</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidade</translation>
  </message>
  <message>
   <source>Unsure cells</source>
   <translation>Células incertas</translation>
  </message>
  <message>
   <source>Untick to give every cell the most likely of the model's classes, never background.</source>
   <translation>Desmarque para dar a cada célula a mais provável das classes do modelo, nunca o fundo.</translation>
  </message>
  <message>
   <source>Urban ground</source>
   <translation>Solo urbano</translation>
  </message>
  <message>
   <source>Use it as the terms of that server allow.</source>
   <translation>Use-o como permitirem as condições desse servidor.</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Acurácia do usuário</translation>
  </message>
  <message>
   <source>User's accuracy, {}</source>
   <translation>Acurácia do usuário, {}</translation>
  </message>
  <message>
   <source>Validation data (chip folder)</source>
   <translation>Dados de validação (pasta de chips)</translation>
  </message>
  <message>
   <source>Validation loss {:.3g}.</source>
   <translation>Perda de validação {:.3g}.</translation>
  </message>
  <message>
   <source>Validation percentage</source>
   <translation>Porcentagem de validação</translation>
  </message>
  <message>
   <source>Validation split</source>
   <translation>Divisão da validação</translation>
  </message>
  <message>
   <source>Value of cells without a label, which are not compared: 0 if a truth raster has 0 where nobody has labelled.</source>
   <translation>Valor das células sem rótulo, que não são comparadas: 0, se um raster de verdade tem 0 onde ninguém rotulou.</translation>
  </message>
  <message>
   <source>Value of unlabeled truth</source>
   <translation>Valor da verdade não rotulada</translation>
  </message>
  <message>
   <source>Versions, devices, a test of every package, the speed of a small network, free memory and disk. It holds no password and no data. A name that ends in .html gives a page, any other name plain text.</source>
   <translation>Versões, dispositivos, um teste de cada pacote, a velocidade de uma rede pequena, memória e disco livres. Não contém senhas nem dados. Um nome terminado em .html gera uma página; qualquer outro, texto simples.</translation>
  </message>
  <message>
   <source>Weight initialization scheme</source>
   <translation>Esquema de inicialização dos pesos</translation>
  </message>
  <message>
   <source>Weights of the models</source>
   <translation>Pesos dos modelos</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>O que é</translation>
  </message>
  <message>
   <source>What to keep in mind</source>
   <translation>O que ter em mente</translation>
  </message>
  <message>
   <source>Where PROCESS_ITEMS_SEPARATELY writes.</source>
   <translation>Onde PROCESS_ITEMS_SEPARATELY grava.</translation>
  </message>
  <message>
   <source>Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.</source>
   <translation>Onde uma camada tem este campo, os polígonos de valor 0 são fundo. Camadas sem ele são inteiramente favela.</translation>
  </message>
  <message>
   <source>Where a slum surrounds other ground: press Cut a hole, and click around that ground.</source>
   <translation>Onde uma favela cerca outro terreno: pressione Recortar um buraco e clique em volta desse terreno.</translation>
  </message>
  <message>
   <source>Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. Empty: as large as those of the image for the report; without one 4096 along the longer side, 0.5 m or more.</source>
   <translation>Quando as duas entradas são polígonos: as células pelas quais são comparadas, em unidades do SRC da primeira. Vazio: do tamanho das da imagem para o relatório; sem imagem, 4096 ao longo do lado maior, de 0,5 m ou mais.</translation>
  </message>
  <message>
   <source>Where the first input is polygons: their integer field. Empty: as for the ground truth.</source>
   <translation>Quando a primeira entrada são polígonos: o campo inteiro deles. Vazio: como para a verdade de campo.</translation>
  </message>
  <message>
   <source>Where to keep what is drawn</source>
   <translation>Onde guardar o que é desenhado</translation>
  </message>
  <message>
   <source>Whether each cell is a hit, a miss or a false alarm, or which class was confused with which.</source>
   <translation>Diz de cada célula se é acerto, omissão ou falso alarme, ou que classe foi tomada por qual.</translation>
  </message>
  <message>
   <source>Whether several rasters count as one image or are cut one by one.</source>
   <translation>Se vários rasters contam como uma só imagem ou são recortados um a um.</translation>
  </message>
  <message>
   <source>Whether {} or {} is better cannot be told from so few blocks.</source>
   <translation>Com tão poucos blocos não se pode dizer se {} ou {} é melhor.</translation>
  </message>
  <message>
   <source>Which GPU. Empty: the first.</source>
   <translation>Qual GPU. Vazio: a primeira.</translation>
  </message>
  <message>
   <source>Widens the features, in units of the class data's CRS; turns points into discs.</source>
   <translation>Alarga as feições, em unidades do SRC dos dados de classe; transforma pontos em discos.</translation>
  </message>
  <message>
   <source>Width of a chip in cells.</source>
   <translation>Largura de um chip em células.</translation>
  </message>
  <message>
   <source>Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).</source>
   <translation>Intervalos de Wilson; kappa com o erro padrão de Fleiss, Cohen e Everitt (1969).</translation>
  </message>
  <message>
   <source>Without a GPU about {} to {} on two cores, with one far less; a time budget ends it sooner.</source>
   <translation>Sem GPU, cerca de {} a {} em dois núcleos; com GPU, bem menos. Um tempo máximo termina antes.</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Errados</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Aproximar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Afastar</translation>
  </message>
  <message>
   <source>a size that is not recorded</source>
   <translation>um tamanho que não consta</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>acurácia</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>aprendizado ativo</translation>
  </message>
  <message>
   <source>administrative units</source>
   <translation>unidades administrativas</translation>
  </message>
  <message>
   <source>advanced</source>
   <translation>avançado</translation>
  </message>
  <message>
   <source>an unknown CRS</source>
   <translation>um SRC desconhecido</translation>
  </message>
  <message>
   <source>annotate</source>
   <translation>anotar</translation>
  </message>
  <message>
   <source>as mapped</source>
   <translation>segundo o mapa</translation>
  </message>
  <message>
   <source>as mapped; error-adjusted {} ha ({} to {})</source>
   <translation>segundo o mapa; corrigida de erros {} ha ({} a {})</translation>
  </message>
  <message>
   <source>background</source>
   <translation>fundo</translation>
  </message>
  <message>
   <source>batch normalization</source>
   <translation>normalização em lote</translation>
  </message>
  <message>
   <source>bootstrap</source>
   <translation>bootstrap</translation>
  </message>
  <message>
   <source>both sides are polygons; choose the image for the report to compare on cells of its size</source>
   <translation>os dois lados são polígonos; escolha a imagem para o relatório para comparar em células do tamanho das dela</translation>
  </message>
  <message>
   <source>calibrated by the temperature {:.3g}</source>
   <translation>calibrada pela temperatura {:.3g}</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>células</translation>
  </message>
  <message>
   <source>cells of {}: {}</source>
   <translation>células de {}: {}</translation>
  </message>
  <message>
   <source>change</source>
   <translation>mudança</translation>
  </message>
  <message>
   <source>check</source>
   <translation>verificar</translation>
  </message>
  <message>
   <source>chips</source>
   <translation>chips</translation>
  </message>
  <message>
   <source>class balance</source>
   <translation>balanceamento de classes</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>classe {}</translation>
  </message>
  <message>
   <source>classified to true</source>
   <translation>do classificado ao verdadeiro</translation>
  </message>
  <message>
   <source>classify</source>
   <translation>classificar</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>comparar</translation>
  </message>
  <message>
   <source>confusion matrix</source>
   <translation>matriz de confusão</translation>
  </message>
  <message>
   <source>conversion</source>
   <translation>conversão</translation>
  </message>
  <message>
   <source>cuda</source>
   <translation>cuda</translation>
  </message>
  <message>
   <source>dashboard</source>
   <translation>painel</translation>
  </message>
  <message>
   <source>deep learning</source>
   <translation>aprendizagem profunda</translation>
  </message>
  <message>
   <source>deepness</source>
   <translation>deepness</translation>
  </message>
  <message>
   <source>dependencies</source>
   <translation>dependências</translation>
  </message>
  <message>
   <source>diagnose</source>
   <translation>diagnóstico</translation>
  </message>
  <message>
   <source>dlpk</source>
   <translation>dlpk</translation>
  </message>
  <message>
   <source>domain adaptation</source>
   <translation>adaptação de domínio</translation>
  </message>
  <message>
   <source>emd</source>
   <translation>emd</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>ambiente</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <source>error matrix</source>
   <translation>matriz de erros</translation>
  </message>
  <message>
   <source>error-adjusted</source>
   <translation>corrigida de erros</translation>
  </message>
  <message>
   <source>export</source>
   <translation>exportar</translation>
  </message>
  <message>
   <source>extract</source>
   <translation>extrair</translation>
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
   <translation>grade</translation>
  </message>
  <message>
   <source>ground truth</source>
   <translation>verdade de campo</translation>
  </message>
  <message>
   <source>growth</source>
   <translation>crescimento</translation>
  </message>
  <message>
   <source>hash</source>
   <translation>hash</translation>
  </message>
  <message>
   <source>history</source>
   <translation>histórico</translation>
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
   <translation>inferência</translation>
  </message>
  <message>
   <source>informal settlement</source>
   <translation>assentamento informal</translation>
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
   <translation>rótulos</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>taxa de aprendizagem</translation>
  </message>
  <message>
   <source>lineage</source>
   <translation>linhagem</translation>
  </message>
  <message>
   <source>majority</source>
   <translation>maioria</translation>
  </message>
  <message>
   <source>map.txt</source>
   <translation>map.txt</translation>
  </message>
  <message>
   <source>mean of {} models</source>
   <translation>média de {} modelos</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>metadados</translation>
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
   <translation>monitoramento</translation>
  </message>
  <message>
   <source>needed, as a server draws the image</source>
   <translation>necessário, pois um servidor desenha a imagem</translation>
  </message>
  <message>
   <source>new city</source>
   <translation>cidade nova</translation>
  </message>
  <message>
   <source>no interval, since there is no reference sample</source>
   <translation>sem intervalo, porque não há amostra de referência</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>ruído</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nenhuma</translation>
  </message>
  <message>
   <source>not calibrated: the model may be surer than it is right</source>
   <translation>não calibrada: o modelo pode estar mais seguro do que acerta</translation>
  </message>
  <message>
   <source>of all classes but 0</source>
   <translation>de todas as classes, exceto 0</translation>
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
   <translation>opcional</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>origem</translation>
  </message>
  <message>
   <source>package</source>
   <translation>pacote</translation>
  </message>
  <message>
   <source>points</source>
   <translation>pontos</translation>
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
   <translation>população</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>precisão</translation>
  </message>
  <message>
   <source>predict</source>
   <translation>predizer</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>privacidade</translation>
  </message>
  <message>
   <source>provenance</source>
   <translation>proveniência</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>publicação</translation>
  </message>
  <message>
   <source>pytorch</source>
   <translation>pytorch</translation>
  </message>
  <message>
   <source>random {}</source>
   <translation>acaso {}</translation>
  </message>
  <message>
   <source>range test</source>
   <translation>teste de intervalo</translation>
  </message>
  <message>
   <source>raster to vector</source>
   <translation>raster para vetor</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>taxa</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>revocação</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>remover</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>reparar</translation>
  </message>
  <message>
   <source>report</source>
   <translation>relatório</translation>
  </message>
  <message>
   <source>reproducible</source>
   <translation>reprodutível</translation>
  </message>
  <message>
   <source>resnet</source>
   <translation>resnet</translation>
  </message>
  <message>
   <source>salt and pepper</source>
   <translation>sal e pimenta</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>amostras</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>amostragem</translation>
  </message>
  <message>
   <source>sdg</source>
   <translation>ods</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentação</translation>
  </message>
  <message>
   <source>self-training</source>
   <translation>autotreinamento</translation>
  </message>
  <message>
   <source>sensor</source>
   <translation>sensor</translation>
  </message>
  <message>
   <source>share</source>
   <translation>proporção</translation>
  </message>
  <message>
   <source>show batch</source>
   <translation>mostrar lote</translation>
  </message>
  <message>
   <source>sieve</source>
   <translation>peneira</translation>
  </message>
  <message>
   <source>significance</source>
   <translation>significância</translation>
  </message>
  <message>
   <source>slum</source>
   <translation>favela</translation>
  </message>
  <message>
   <source>spatial analyst</source>
   <translation>spatial analyst</translation>
  </message>
  <message>
   <source>statistics</source>
   <translation>estatísticas</translation>
  </message>
  <message>
   <source>the size of those of the image for the report</source>
   <translation>o tamanho das da imagem para o relatório</translation>
  </message>
  <message>
   <source>the size that was given</source>
   <translation>o tamanho indicado</translation>
  </message>
  <message>
   <source>those of the classification</source>
   <translation>as da classificação</translation>
  </message>
  <message>
   <source>those of the ground truth</source>
   <translation>as da verdade de campo</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>tiles</translation>
  </message>
  <message>
   <source>time</source>
   <translation>tempo</translation>
  </message>
  <message>
   <source>torch</source>
   <translation>torch</translation>
  </message>
  <message>
   <source>train</source>
   <translation>treinar</translation>
  </message>
  <message>
   <source>training</source>
   <translation>treino</translation>
  </message>
  <message>
   <source>training data</source>
   <translation>dados de treinamento</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>transferência</translation>
  </message>
  <message>
   <source>true to classified</source>
   <translation>do verdadeiro ao classificado</translation>
  </message>
  <message>
   <source>truly {}</source>
   <translation>verdade: {}</translation>
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
   <translation>incerteza</translation>
  </message>
  <message>
   <source>unet</source>
   <translation>unet</translation>
  </message>
  <message>
   <source>unlabelled</source>
   <translation>sem rótulos</translation>
  </message>
  <message>
   <source>update</source>
   <translation>atualizar</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validação</translation>
  </message>
  <message>
   <source>vectorize</source>
   <translation>vetorizar</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>versões</translation>
  </message>
  <message>
   <source>weights are here</source>
   <translation>os pesos estão aqui</translation>
  </message>
  <message>
   <source>weights came with the engine</source>
   <translation>os pesos vieram com o motor</translation>
  </message>
  <message>
   <source>weights to fetch</source>
   <translation>pesos a baixar</translation>
  </message>
  <message>
   <source>workflow</source>
   <translation>fluxo de trabalho</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum are in no administrative unit.</source>
   <translation>{:,.4f} ha de favelas não estão em nenhuma unidade administrativa.</translation>
  </message>
  <message>
   <source>{:,.4f} ha of slum in {} cells or units.</source>
   <translation>{:,.4f} ha de favelas em {} células ou unidades.</translation>
  </message>
  <message>
   <source>{:,} cells were compared; the models disagree in {:.2%} of them.</source>
   <translation>{:,} células foram comparadas; os modelos discordam em {:.2%} delas.</translation>
  </message>
  <message>
   <source>{:.1f} h</source>
   <translation>{:.1f} h</translation>
  </message>
  <message>
   <source>{:.6g} {} (the image's)</source>
   <translation>{:.6g} {} (o da imagem)</translation>
  </message>
  <message>
   <source>{:.6g} {} (the model's; the image's is {:.6g})</source>
   <translation>{:.6g} {} (o do modelo; o da imagem é {:.6g})</translation>
  </message>
  <message>
   <source>{} The report is {}.</source>
   <translation>{} O relatório é {}.</translation>
  </message>
  <message>
   <source>{} and {} cannot be told apart here by their IoU.</source>
   <translation>{} e {} não podem ser distinguidos aqui pelo IoU.</translation>
  </message>
  <message>
   <source>{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.</source>
   <translation>{} e {} não se tocam: as suas extensões são {} e {} no SRC da primeira. Verifique os SRC.</translation>
  </message>
  <message>
   <source>{} cells or units are below the least count and have no figures.</source>
   <translation>{} células ou unidades estão abaixo da contagem mínima e não têm valores.</translation>
  </message>
  <message>
   <source>{} chips were counted; classes: {}.</source>
   <translation>{} chips foram contados; classes: {}.</translation>
  </message>
  <message>
   <source>{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} without image.</source>
   <translation>{} chips foram gravados; classes: {}. Sem chip: {} lugares sem feições, {} fora da máscara, {} sem imagem.</translation>
  </message>
  <message>
   <source>{} has no CRS; its coordinates are assumed to be in that of {}.</source>
   <translation>{} não tem SRC; supõe-se que as suas coordenadas estejam no de {}.</translation>
  </message>
  <message>
   <source>{} has too many single patches to match them. Filter the class raster first.</source>
   <translation>{} tem manchas isoladas demais para emparelhá-las. Filtre antes o raster de classes.</translation>
  </message>
  <message>
   <source>{} is better than {} here by its IoU.</source>
   <translation>{} é melhor que {} aqui pelo IoU.</translation>
  </message>
  <message>
   <source>{} is temporary and will be deleted when QGIS closes: {}. Copy it to keep it.</source>
   <translation>{} é temporária e será apagada quando o QGIS fechar: {}. Copie-a para guardá-la.</translation>
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
   <translation>{} polígonos novos que ficavam inteiramente ao longo de outros foram descartados.</translation>
  </message>
  <message>
   <source>{} of the classified area</source>
   <translation>{} da área classificada</translation>
  </message>
  <message>
   <source>{} of {} features of {} are used.</source>
   <translation>São usadas {} de {} feições de {}.</translation>
  </message>
  <message>
   <source>{} of {} mask polygons, such as those of a study area, hold no chip, so what is drawn in them is not used. A chip covers {} and must lie wholly inside. Draw larger ones, or choose a smaller tile size or stride.</source>
   <translation>{} de {} polígonos de máscara, como os de uma área de estudo, não contêm nenhum chip, então o que foi desenhado neles não é usado. Um chip cobre {} e precisa ficar inteiro dentro. Desenhe polígonos maiores ou escolha um tamanho de tile ou passo menor.</translation>
  </message>
  <message>
   <source>{} of {} polygons are smaller than a chip, and no chip is made in them. Draw larger ones, or choose a smaller tile size.</source>
   <translation>{} de {} polígonos são menores que um chip, e nenhum chip é feito neles. Desenhe polígonos maiores ou escolha um tamanho de tile menor.</translation>
  </message>
  <message>
   <source>{} or more (the model's)</source>
   <translation>{} ou mais (o do modelo)</translation>
  </message>
  <message>
   <source>{} places were chosen. Mean uncertainty: {:.0f} % in them, {:.0f} % in the whole image.</source>
   <translation>{} lugares foram escolhidos. Incerteza média: {:.0f} % neles, {:.0f} % na imagem inteira.</translation>
  </message>
  <message>
   <source>{} polygons were made.</source>
   <translation>{} polígonos foram criados.</translation>
  </message>
  <message>
   <source>{} random points of {} cells that are known on both sides were compared.</source>
   <translation>Foram comparados {} pontos aleatórios de {} células conhecidas dos dois lados.</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <source>{} squares of {:g} m were placed by chance (seed {}).</source>
   <translation>{} quadrados de {:g} m foram colocados ao acaso (semente {}).</translation>
  </message>
  <message>
   <source>{} takes about {} % of that.</source>
   <translation>{} leva cerca de {} % disso.</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>{} to {}, {} dates</source>
   <translation>{} a {}, {} datas</translation>
  </message>
  <message>
   <source>{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha</source>
   <translation>{} a {}: {:.2f} ha persistentes, {:.2f} ha novos, {:.2f} ha desaparecidos, {:.2f} ha de lascas; saldo {:+.2f} ha</translation>
  </message>
  <message>
   <source>{}, whole map</source>
   <translation>{}, todo o mapa</translation>
  </message>
  <message>
   <source>{}, {} points asked for</source>
   <translation>{}, {} pontos solicitados</translation>
  </message>
  <message>
   <source>{}. {}: made {}</source>
   <translation>{}. {}: fez {}</translation>
  </message>
  <message>
   <source>{}. {}: made {}, for step {}</source>
   <translation>{}. {}: fez {}, para o passo {}</translation>
  </message>
  <message>
   <source>{}: in {} of {} chips, {} of the cells.</source>
   <translation>{}: em {} de {} chips, {} das células.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map. It needs {} separate test areas or more, {} of them with this class; there are {}, {} of them with it. Draw more at random places.</source>
   <translation>{}: sem estimativa para todo o mapa. São necessárias {} áreas de teste separadas ou mais, {} delas com esta classe; há {}, {} delas com ela. Desenhe mais em lugares aleatórios.</translation>
  </message>
  <message>
   <source>{}: no estimate for the whole map: in the test areas it is only on the map, or only in the truth.</source>
   <translation>{}: sem estimativa para todo o mapa: nas áreas de teste ela está só no mapa, ou só na verdade.</translation>
  </message>
  <message>
   <source>{}: this format keeps class values, NoData and the colours of 8-bit rasters, but not the names of classes. GeoTIFF (.tif) and Erdas Imagine (.img) keep all of them.</source>
   <translation>{}: este formato guarda os valores de classe, NoData e as cores de rasters de 8 bits, mas não os nomes das classes. GeoTIFF (.tif) e Erdas Imagine (.img) guardam tudo.</translation>
  </message>
  <message>
   <source>{}: user's accuracy {}, producer's accuracy {}, IoU {}</source>
   <translation>{}: acurácia do usuário {}, acurácia do produtor {}, IoU {}</translation>
  </message>
  <message>
   <source>{}: {:,.0f} of {:,.0f} people live in mapped slums.</source>
   <translation>{}: {:,.0f} de {:,.0f} pessoas vivem em favelas mapeadas.</translation>
  </message>
  <message>
   <source>{}: {} ha new, {} ha gone, net {} ha</source>
   <translation>{}: {} ha novos, {} ha desaparecidos, saldo {} ha</translation>
  </message>
  <message>
   <source>{}: {} in the whole map, 95 % interval {} to {}. The map shows {}; this is corrected by its errors in {} test areas.</source>
   <translation>{}: {} em todo o mapa, intervalo de 95 % de {} a {}. O mapa mostra {}; isto é corrigido por seus erros em {} áreas de teste.</translation>
  </message>
  <message>
   <source>{}: {} in {} polygons; median {}, largest {}.</source>
   <translation>{}: {} em {} polígonos; mediana {}, maior {}.</translation>
  </message>
  <message>
   <source>{}: {} mapped and {} in the ground truth, of the {} that were compared.</source>
   <translation>{}: {} mapeados e {} na verdade de campo, dos {} que foram comparados.</translation>
  </message>
  <message>
   <source>{}: {} mapped; {} estimated from the points, 95 % interval {} to {}.</source>
   <translation>{}: {} mapeados; {} estimados a partir dos pontos, intervalo de 95 % de {} a {}.</translation>
  </message>
  <message>
   <source>{}: {} million weights, {} times the work of MOBILENET_V2; {}</source>
   <translation>{}: {} milhões de pesos, {} vezes o trabalho de MOBILENET_V2; {}</translation>
  </message>
  <message>
   <source>{}: {} of the mapped area is right, and {} of the true area was found.</source>
   <translation>{}: {} da área mapeada está certo, e {} da área verdadeira foi encontrado.</translation>
  </message>
  <message>
   <source>{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union</source>
   <translation>{}: {} de {} objetos encontrados, {} de {} inventados; {} pares se sobrepõem em mais da metade de sua união</translation>
  </message>
  <message>
   <source>{}: {}, {} of the classified area.</source>
   <translation>{}: {}, {} da área classificada.</translation>
  </message>
 </context>
</TS>
