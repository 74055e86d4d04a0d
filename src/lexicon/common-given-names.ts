/** Common given names of many languages, in small letters; none that is as often another word of minutes. */
export const commonGivenNames = new Set(
  (
    'aage aakash aaliya aaliyah aarav aaron aart aarti abbey abby abdallah abdelrahman abdon abdoulaye abdul ' +
    'abdulaziz abdullah abdulrahman abebe abel abelardo abena abhay abhijeet abhijit abhinav abhishek abidemi ' +
    'abigail abimbola abiodun abiola abraham abril abu achille achim adaeze adalbert adalberta adalberto adaline ' +
    'adam addie adebayo adedayo adekunle adel adela adelaida adelaide adele adelheid adelin adelina adeline ' +
    'ademola adeola adewale adil adina aditi aditya adnan adolf adolfo adonis adriaan adrian adriana adriano ' +
    'adrien adrienne adrijana adunni afnan afolabi afonso afra afua agata agatha agathe agaton aglae agnes agnesa ' +
    'agneta agnieszka agustina agáta ahmad ahmed ahmet aida aidan aiden aigerim aiko aileen ailsa aimee aimée aine ' +
    'aino ainsley aisha aisling aiyana ajay ajit akash akhil akiko akinola akio akira akosua akram aksel akshay ' +
    'akua ala alaa alain alaina alan alana alanna alasdair alastair alba alban albane albert alberta alberte ' +
    'albertina albertine alberto albin albina albrecht albín albína alcide alden aldo alea alec alejandra ' +
    'alejandro aleksa aleksandar aleksander aleksandr aleksandra aleksei aleksi alena alessandra alessandro ' +
    'alessia alessio alethea alex alexa alexander alexandr alexandra alexandre alexandrea alexandria alexandrine ' +
    'alexane alexanne alexei alexej alexia alexis aleyna aleš alfie alfons alfonso alfred alfreda alfredo alfréd ' +
    'algernon algot alhassan ali alia aliaksandr alica alice alicia alida alima alina aline aliou alisa alisha ' +
    'alison alissa alistair alix aliya aliyah alize aljaž alka allan allegra allen allie allison allyson alma ' +
    'alois alojz alok alonzo aloys aloysius alparslan alphonse alphonso alton alvar alvaro alvin alvina alwin ' +
    'alwyn alya alyce alycia alyona alysha alyson alyssa alysson amadi amadou amaka amal amalia aman amanda ' +
    'amandine amar amara amari amaury amaya ambra ambrose amelia amelie ami amie amin amina aminat aminata aminu ' +
    'amir amira amit amitabh ammar amol amos amparo amrit amrita amy amália ana anabel anabela anabelle anahi ' +
    'anais anand ananda anant ananya anar anas anastasia anastasija anastasiya anatol anatole anatoli anatolie ' +
    'anatoly anaya anaïs anders andie andile andraž andre andrea andreas andree andrei andrej andres andrew andrii ' +
    'andrija andrina andriy andrzej andy aneta anette anežka angela angelica angelika angelina angeline angelique ' +
    'angelo angie angus anh ani anibal anika anil anirudh anish anisha anissa anita anja anjali anjana anke ankit ' +
    'ankita ankur ann anna annabel annabell annabelle annalena annalise anne anneke anneli annelie annelies ' +
    'anneliese annelise annemarie annette anni annie annika annikki anouk ansel anselm ansgar anson antea antero ' +
    'anthea anthony antje antoine antoinette anton antonella antoni antonia antonie antonin antonina antonino ' +
    'antonio antony antonín antti anup anupam anurag anushka anya anđela aoife aparajita aparna apolline apoorva ' +
    'arabella araceli archana archibald archie ardith arend aretha ariadna ariana ariane arianna arie ariel ' +
    'arielle arindam aristide arja arjan arjen arjun arkadiusz arkady arlene arline arlo armand armanda armando ' +
    'armas armelle armida armin arnab arnaldo arnaud arnav arndt arne arnold arnulf arpád arsene arseniy artem ' +
    'arthur arto artur arturo arun aruna arvid arvind arwen asami asbjørn aseem asel asha ashish ashleigh ashley ' +
    'ashlyn ashok ashraf ashutosh ashwin asif asja aslak asma assunta astri astrid asuka atle atsuko atticus ' +
    'attila atul aubrey aud aude audra audrey augustin augustina augustine augusto augustus aurel aurelia aurelie ' +
    'aurelien aurelio aurora aurore ava avery avinash axel axelle aya ayaka ayana ayanna ayaz aydan ayden ayelen ' +
    'ayesha ayinde ayla aylin ayman ayo ayodele ayoub ayumi ayush azadeh aziz aziza azra babajide babak babatunde ' +
    'babette bahar bakary bala balaji bamidele baptiste baran barb barbara barbora barnaby barrett barry bart ' +
    'bartholomew bartolomeo bartosz bartłomiej bashir bassam bastiaan bastian bastien bayo bea beata beatrice ' +
    'beatrix beatriz beau becca becky belinda bella ben benedict benedicte benedikt bengt beniamin benita benito ' +
    'benjamin benji bennett benno benny benoit berend berenice berit berk berkay bernadette bernard bernardo bernd ' +
    'bernhard bernice bernie berta bertha berthold bertie bertram bertrand beryl bessie beth bethan bethany betina ' +
    'beto betsy bettina betty beulah bev beverley beverly beáta bharat bhaskar bhavesh bhavna bianca bianka ' +
    'bibiana bilal bilge billie binta birger birgit birgitta birgül birte biruk bishnu bjarne bjarte bjorn björk ' +
    'björn blahoslav blaine blair blaise blanca blanche blandine blanka blaž blažej blažena blythe bo bob bobbie ' +
    'bobby bodo bogdan bogdana bogumil boguslaw bohdan bohdana bohumil bohumila bohumír bohuslav bohuslava bohuš ' +
    'bojan bojana boleslav boniface bonifác bonita bonnie bora boris borislav borka boubacar boudewijn boyan ' +
    'božena božica božidar božidara brad bradford bradley brady braeden branden brandi brandon branimir branislav ' +
    'branislava branka brankica branko braulio braxton brayan brayden breanna brenda brendan brendon brenna brent ' +
    'brenton bret brett bria brian brianna brice bridget bridgette brigid brigita brigitta brigitte britney britt ' +
    'britta brittany brock brody bronislav bronislava bronwen bronwyn brooke bruce bruna brunhilde bruno bryan ' +
    'bryant bryce bryn bryony bukola burak burcu burkhard byron byung börje bülent caden caio caitlin caitlyn ' +
    'caleb calista callie callum calvin cameron camil camila camilla camille camilo candace candela candice ' +
    'candido caoimhe caoimhín capucine cara carey carissa carl carla carles carlo carlos carlota carlotta carlton ' +
    'carly carmel carmela carmelo carmen carol carole carolina caroline carolyn carrie carson carsten cary ' +
    'casandra casey casper cassandra cassandre cassidy cassie catalina catarina caterina cath catharina catherine ' +
    'cathleen cathy catriona cecelia cecil cecile cecilia cecilie cecilio cedric cedrik celeste celestin celestine ' +
    'celia celina celine celso cem cemal cesar cesare ceyda ceyla ceylin cezary chad chana chandan chandler ' +
    'chandra chantal chantelle chao charlene charles charlie charlotte charly charmaine chas chau chaya chelsea ' +
    'chelsey chen cheng cheryl chet chetan chiaki chiamaka chiara chibuzo chidera chidi chidinma chika chike chima ' +
    'chinaza chinedu chinonso chinwe chioma chirag chisom chiyo chloe chris christa christabel christel christelle ' +
    'christer christi christian christiana christiane christie christina christine christof christoph christophe ' +
    'christopher christy chukwuemeka chukwuma chul chun cian ciara cillian cindy cinzia claire clara clare ' +
    'clarence clarice clarissa clarisse claude claudette claudia claudine claudio clayton clelia clemence clemens ' +
    'clement clemente clementina clementine cleo clifford clint clinton clive cloe clotilde clovis clyde cody coen ' +
    'colby coleen colette colin colleen collin colm colton conall concetta concha conner connie connor conor ' +
    'conrad constantin constanze consuelo cora cordelia cordula corey corina corinna corinne cormac cornelia ' +
    'cornelius corné corvin cory cosima cosimo courtney craig crispin cristian cristiana cristiano cristina ' +
    'cristobal csaba ctibor cuong curt curtis cynthia cyprian cyril cyrille cyrus czesław daan daehyun dagfinn ' +
    'dagmar dagmara dagny dagoberto dagur daichi daiki daisuke dalal dalia dalibor dalibora daliborka dalida ' +
    'dalila dalton damaris damian damiana damien damilola damir damjan damon dan dana dang dani danica daniel ' +
    'daniela daniele daniella danielle danijel danijela danila danilo danka danny danuta daphne daphnee dapo darcy ' +
    'daria darian dariana darija darin darina darinka dario darius dariusz darja darko darla darlene darnell ' +
    'darrel darrell darren darrin darryl darshan daryl dashiell dave davi david davide davina davis davor dawei ' +
    'dawit dawn dayo deandre deanna deanne deb debbie debby debora deborah debra declan dedra dee deepa deepak ' +
    'deepika defne deidre deirdre dejan delaney delbert delfina delia delilah delmar delores deloris delphine ' +
    'demba demetrius demi dena denis denisa denise deniz dennis denny denys denzel derek derrick desiree desmond ' +
    'dessie detlef detlev dev devika devin devon dewayne dewey dewi dexter dezider dhruv diana diane dianna dianne ' +
    'diarmuid didier diederik diego diem dieter diethelm dietmar dietrich dieuwke dilan dilara dilip dilys dimitar ' +
    'dimitri dina dinah dinesh dino diogo dion dionne dionýz dipendra dirk divna divya dmitri dmitrii dmitriy ' +
    'dmitry dmytro dobromila dobromir dobroslav dobroslava dohyun dolly dolores domagoj domenico domingo dominic ' +
    'dominick dominik dominika dominique don donald donata donatella donato dong donghyun donna donnie donny ' +
    'donovan donát dora doreen dorian dorina doris dorota dorotea doroteo dorothea dorothy dorthy dottie doug ' +
    'dougal douglas doyle draga dragan dragana drahomír drahomíra drahoslav drahoslava dražen drew duane duarte ' +
    'dubravka dudley duncan dunja duong dustin dušan dušana dwayne dwight dyan dylan dzmitry débora dörte dženan ' +
    'earlene ebba ebbe ebele eberhard ebru ebuka eckhard ed edda eddie eddy edelgard edeltraud edgar edgardo edie ' +
    'edita edith edmond edmund edna edoardo edouard edson eduard eduarda eduardo edvard edvin edward edwin edwina ' +
    'edyta edythe eelco eero eeva effie efrain efrem efua egbert egil egon egor eileen eilidh eimear einar eino ' +
    'eirik ekene ekkehard elaina elaine elbert elda eleanor eleanora eleanore eleazar elena eleni eleonora ' +
    'eleonore elfriede elham eli elia eliah elian eliana eliane eliano elias elif elijah elin elina eline elinor ' +
    'elinore elio eliot elisa elisabet elisabeth elisabetta elise eliseo elisha elissa eliza elizabeth eliška elke ' +
    'ella ellen elli ellie elling elliot elliott ellis elly elmar elmer elmira elnora elnur elodie eloisa eloise ' +
    'eloy elroy elsa elsie elske elspeth elton elvin elvira elvis elwood elyssa elżbieta emad eman emanuel ' +
    'emanuela emanuele emeka emelie emeline emely emerson emery emi emie emiel emil emile emilia emilian emiliano ' +
    'emilie emilien emilija emilio emily emma emmanuel emmanuelle emmet emmett emmie emmy emre enea enes enid ' +
    'ennio enno enoch enric enrico enrique ensar enyinna enzo eoin ephraim eray erdem erhard eri eriberto eric ' +
    'erica erich erick erik erika erin erkki erlend erma erna ernest ernestine ernesto ernie ernst errol ervin ' +
    'ervín erwin esko esme esmeralda espen esperanza esra essam essie esteban estelle esther eszter etela ethan ' +
    'ethel etienne etta ettore euan eugen eugene eugenia eugenie eugenio eula eulalia eunice eunji eunjung eusebia ' +
    'eusebio eustace eva evan evangeline evaristo eve evelin evelina eveline evelyn evelyne everardo everett evert ' +
    'evgenii evgeny evie evren evy ewa ewald ewan ewelina eyitayo eymen eyvind ezekiel ezio ezra fabian fabiana ' +
    'fabiano fabien fabio fabiola fabrice fabrizio fadi fahad faisal faiza fannie fanny farah fareed farhad farhan ' +
    'farid farida faris farouk farrah fatima fatma fatou fatoumata faustino fausto fawad fay faye federica ' +
    'federico fedor felicia feliciano felicie felicita felicitas felicity felipe felix femi femke ferdinand ' +
    'ferdinando ferenc fergus fermin fernand fernanda fernando ferran fidan fidel fikret filiberto filip filipa ' +
    'filipe filippa filippo filomena filoména finja finlay finley finn finnley fiona fionn fiorella firas flavia ' +
    'flavio fletcher flora florence florent florentina florian floriana florina florine floris florrie floyd ' +
    'folake folker forrest fouad franc frances francesca francesco francine francis francisca francisco franco ' +
    'francois frank frankie franklin frans františek františka franz françois françoise frančiška fraser frauke ' +
    'fred freda freddie freddy frederic frederick frederik frederique fredrick fredrik fredy freida freya frida ' +
    'frieda friedemann friederike friedhelm friedrich fritjof fritz frode fulvio fumiko fumio funmi funmilayo fynn ' +
    'gabe gabin gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gael gaelle gaetan gaetano gagan ' +
    'gail galen galina ganesh gareth garett garrett garry garth gary gaspar gaspard gaston gaurav gautam gaute ' +
    'gauthier gavin gayle gbenga gebhard gedeon geert gejza gemma gena genadi gene genevieve gennady gennaro geoff ' +
    'geoffrey georg george georges georgette georgi georgiana georgie georgina georgiy gerald geraldine gerard ' +
    'gerardo gerben gerd gerda gerhard gerlinde germain germaine germano gernot gero gerold gerry gert gertie ' +
    'gertrud gertruda gertrude gesa gesine ghada ghassan ghislain ghislaine gia giacomo giada gian giang gianluca ' +
    'gianna gianni gideon gijs gil gilbert gilberto gilda giles gilles gillian gina ginny gino gintaras gioele ' +
    'gioia giorgia giorgio giovanna giovanni girish gisbert gisela giselle gita giulia giuliana giuliano giuseppe ' +
    'gizela gladys gleb glen glenda glenn glenna glenys gloria glynis godfrey gonzalo gonçalo gopal goran gorazd ' +
    'gordan gordana gordon gorka gosia gottfried govind gracie graciela grady graeme graham grahame greer greg ' +
    'gregg gregoire gregor gregorio gregory greta gretchen grete grgur griffin grigory griselda gry grzegorz ' +
    'guadalupe guang gudrun gudula guido guilhem guilherme guillaume guillermo gunilla gunjan gunn gunnar gunnhild ' +
    'gunther guntram guo guro gustaf gustav gustave gustavo guus guy gwen gwenael gwendoline gwendolyn gwyneth gyu ' +
    'gyula gökhan göran götz gülay gülçin günay günter günther habib habiba hadi hadiza hafsa haibo hailey hajime ' +
    'hakan hakim hala haleigh haley halil halim halima hallie hallvard halvor hamad hamed hamid hamilton hamish ' +
    'hamza hana haneul hanh hank hanna hannah hanne hanneke hannele hannelore hannes hanno hannu hans hanson hany ' +
    'hao harald hardik harish harlan harley harmen harold harri harriet harris harrison harry harsha hartley ' +
    'hartmut hartwig haruka haruki harvey hasan hasna hassan hatice hattie hauwa haya hayden haylee hayley haytham ' +
    'heather heba hector hedda hedwig hege heidi heike heikki heiko hein heiner heinrich heinz heitor helder ' +
    'heleen helen helena helene helga helge heli helin hellmut helmut heloisa heloise helvi hema hemant hendrik ' +
    'henk henning henri henrieta henrietta henriette henrik henrike henry henryk herbert heribert heriberto herman ' +
    'hermann hermine hermione hermína hernan herschel herta herve hesham hiba hideaki hideki hien hieu hilary ' +
    'hilda hilde hildegard hildur hillary himanshu hina hinrich hippolyte hiram hiro hiroaki hiroki hiroko hiromi ' +
    'hiroshi hiroto hiroyuki hisashi hisham hitesh hitomi hoa hoang hoda holger hollie hollis holly hong hongbo ' +
    'honora honore horace horacio horst hortense hossam houda howard howie hrvoje huan hubert hubertus huda hugh ' +
    'hugo hugues huguette hui huib humberto humphrey huong husam hussein huub huy hye hyejin hyeon hynek hyun ' +
    'hyungjoon hyunjin hyunwoo håkan håkon hédi hülya iain ian ibrahim ibukun ichiro ida idris ieuan ifeanyi ' +
    'ifeoma ignacio ignacy ignác igor ihor ijeoma ikechukwu ikenna iker ila ilana ilari ilaria ilarion ileana ' +
    'ilene ilenia ilia iliana ilias ilija ilkka illia ilmari ilona ilse ilya ilyas iman imani imelda imke immanuel ' +
    'imogen imran inacio inara inaya indira ineke ines inesa inez inga inge ingeborg inger ingo ingram ingrid ' +
    'ingrida ingrun ingunn ingvar ingvild inho inigo iniobong inna ioana iolanda iona ionut ira irena irene irina ' +
    'iris irja irma irmgard irvin irving irwin iryna isaac isabeau isabel isabela isabell isabella isabelle ' +
    'isadora isaiah isaias isak isamu isao ishaan ishan ishmael isidora isidore isidro isioma isla ismael ismail ' +
    'ismo isobel isolde isra itzel iulia iva ivan ivana ivanka ivanna ivano ivar ivaylo iveta ivica ivo ivona ' +
    'ivonne ivor ivy iwona iyabo iyanna izabela izabella izaskun izidor izolda izzy jaakko jaana jaap jaber jacco ' +
    'jacek jacinda jacinta jacinthe jacinto jack jackie jacky jaclyn jacob jacobus jacqueline jacquelyn jacques ' +
    'jacqui jada jaden jadranka jadranko jadwiga jae jaehyun jaewoo jagdish jaime jairo jake jakob jakov jakub ' +
    'jaleel jamaal jamal jamar james jamie jamil jamila jamison jan jana janae janaki jane janelle janessa janet ' +
    'janette janez janice janie janina janine janis janka janko janna janne janneke jannes jannie jannik jannis ' +
    'jano janosch janusz jared jarek jari jarkko jarl jarmila jarmo jarne jarno jarod jarolím jaromír jaron ' +
    'jaroslav jaroslava jarred jarrett jarrod jarvis jasen jasleen jasmin jasmina jasmine jasna jason jasper jatin ' +
    'javed javier jawad jaxon jayant jayce jayden jayesh jaylen jayne jayson jazmin jean jeanette jeanie jeanine ' +
    'jeanne jeannette jeannie jeannine jed jedidiah jeff jeffery jeffrey jela jelena jelica jelle jelmer jemima ' +
    'jemma jen jenna jennie jennifer jenny jens jenson jeong jeppe jerald jeremiah jeremie jeremy jeri jermaine ' +
    'jeroen jerome jerri jerrod jerry jerzy jesper jess jesse jessica jessie jessy jesus jette jewell ji jiahao ' +
    'jian jianguo jide jie jiho jihoon jihye jill jillian jim jimena jimin jimmie jimmy jin jindra jindrich jing ' +
    'jingwei jinho jinhua jinwoo jiri jiro jisoo jitendra jiwon jiwoo jiyoung jiří jo joachim joah joakim joan ' +
    'joana joanie joann joanna joanne joanny joao joaquim joaquin jocelyn jochen jodi jodie jody joe joel joelle ' +
    'joep joeri joern joey joffrey johan johann johanna johanne johannes john johnathan johnathon johnnie johnny ' +
    'jokin jolana jolanda jolanta joleen jolene jolie jolien joline jon jonah jonas jonatan jonathan jonathon joni ' +
    'joon joonho joop joost jordan jordi jorg jorge joris jorn jorrit jorunn jose josef josefa josefin josefina ' +
    'josefine joseph josephine josette josh joshua josiah josiane josie josien josip joslyn joss josselin jost ' +
    'jostein josue jouko jouni jovan jovana joy joyce jozef jozefína jozue juan juana juanita judah judd jude judi ' +
    'judicael judit judita judith judson judy juha juhana juhani juho jukka jule jules julia julian juliana ' +
    'julianna julianne julie julien juliet julieta juliette julio julius jun junaid junho junichi junjie juraj ' +
    'jure jurgen jurgita jurica jurij jurjen jussi justin justina justine jutta juwan jyoti jyrki jörg jörn jørgen ' +
    'jürgen kaan kaarina kacper kaden kader kai kaija kailash kaisa kaitlin kaitlyn kaiyuan kaj kaja kaleb kalle ' +
    'kalpana kalyan kamal kamala kamil kamila kamlesh kamran kana kane kaori kapil kara karan kareem karen ' +
    'karianne karim karima karin karina karine karissa karl karla karlee karlo karly karmela karol karoliina ' +
    'karolina karoline karsten karthik kartik kasey kasia kasper kassandra katarina katarzyna kate katelyn ' +
    'katerina kateryna kateřina katharina katharine katherine kathi kathie kathleen kathrin kathryn kathy katia ' +
    'katie katja katri katrin katrina katrine katy katya kaushik kaveh kavita kavya kay kayden kaye kayla kaylee ' +
    'kayleigh kayode kazimierz kazimír kazuhiko kazuhiro kazuki kazuko kazuo kazuya keano keanu keaton keegan ' +
    'keenan kees keijo keiko keira keisha keisuke keita keith kelechi kelley kelli kellie kelly kelsey kelvin ' +
    'kemal kemi ken kendall kendra kendrick kenechukwu kenichi kenji kennedy kenneth kenny kenta kenza kenzo kerem ' +
    'keri kerim kermit kerri kerry kerstin keshav keshia ketil kevan kevin khadija khaled khalid khalil khanh khoa ' +
    'kian kiana kiara kien kieran kiersten kiley kilian killian kim kimball kimberley kimberly kimmo kinga kip ' +
    'kira kirby kiril kirk kirsi kirsten kirstie kirstin kirsty kishore kitty kiyoshi kjell kjersti kjetil klaas ' +
    'klaasje klara klaudia klaus klavdija klemens knud knut kody koen kofi kohei koichi koji kola kolby koloman ' +
    'komal konrad konstantin koray kornel kornelia kosuke krešimir kris krishna krista kristal kristen kristi ' +
    'kristian kristie kristiina kristijan kristin kristina kristine kristoffer kristopher kristy krystal krystian ' +
    'krystyna krzysiek krzysztof ksenia kuldeep kumar kumiko kunal kunibert kunle kurt kurtis kwabena kwaku kwame ' +
    'kwasi kyla kyle kylie kyoko kyra kyung kyungsoo kyösti käthe kåre lacey lachlan lacy ladislau ladislav ' +
    'ladonna laetitia laila lakeisha lakshmi lalit lamar lambert lamberto lamia lamine lamont lana landon lanny ' +
    'lanre lara larisa larissa larry lars lasse laszlo lata latasha latif latisha latonya latoya laura laure ' +
    'laurel lauren laurence laurens laurent lauretta lauri lauriane laurie laurin laurine lauryn lavern laverne ' +
    'lavinia lavonne lawrence lawson laxmi layla lazar lazaro lea leah leana leander leandra leandro leann leanna ' +
    'leanne lech lee leela leena leif leigh leila leilani lejla lekan leland lelia lemuel lena lene leni lenka ' +
    'lenn lennart lennert lennie lennox lenny lenora lenore lenya leo leola leon leona leonard leonardo leone ' +
    'leonel leonhard leoni leonid leonida leonidas leonie leonor leonora leontina leopold leopoldina leopoldo ' +
    'leroy lesa lesley leslie lester leszek letha leticia letitia letizia lettie levi lewis leyla li liam liana ' +
    'liang lias libby libor lidewij lidia lidija lieke liesel lieselotte lihua lijun lila lilah lili lilia lilian ' +
    'liliana liliane lilith lilla lillian lillie lilly lilou lily lina linda lindiwe lindsay lindsey lingling linh ' +
    'linn linnea lino linus lionel lisa lisandro lisanne lisbeth lise liselotte lisette liu liva livia livio liya ' +
    'liyana liz liza lizbeth lizette lizzie ljiljana ljuba ljubica llewellyn lloyd lodewijk loes loic lois lokesh ' +
    'lola longfei lonnie loraine loredana lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorie ' +
    'lorin lorna lorraine lorrie lothar lotta lotte lottie lou louay louella louis louisa louise loup lowell luan ' +
    'luana luann lubna lubomir luboš luc luca lucas lucia lucian luciana luciano lucie lucien lucienne lucile ' +
    'lucille lucinda lucio lucius lucjan lucrecia lucretia lucy ludek ludger ludivine ludmila ludo ludovic ' +
    'ludovica ludwig luella luena luigi luis luisa luise luiz luiza lujza luka lukas lukasz luke lukáš lula ' +
    'lungelo luther lutz luuk luz lwazi lyam lydia lydie lyle lyman lyn lynda lyndon lynette lynn lynne lynnette ' +
    'lyra lysander maaike maarit maarten mabel machteld maciej maciek maddie maddison madeleine madeline madelyn ' +
    'madhav madhu madhuri madina mads mae mael maelle maeve mafalda magali magda magdalena maggie magne magnus ' +
    'maha mahdi maher mahesh mahir mahmoud mahmud maija maike maiken maira mairead maisie maite maja majda majed ' +
    'majid makayla makoto maksim maksym malachi malachy malcolm malena malgorzata malia malik malika malin malina ' +
    'mallory malou malte malvina malvína mamadou mamie mamoru manav mandla mandy manel manfred manish manisha ' +
    'manja manoj manolo manon mansur manuel manuela mara marc marcel marcela marcelino marcella marcelle marcello ' +
    'marcelo marci marcia marcie marcin marco marcos marcus marcy mareike marek maren marga margaret margareta ' +
    'margarete margarita margaux margery margherita margie margit margita margo margot margret marguerite mari ' +
    'maria mariah mariam marian mariana marianna marianne mariano maribel maribeth marica maricela marie marieke ' +
    'mariela mariella marielle marietta marijke marijn marika mariko marilena marilou marilyn marina marine marino ' +
    'mario marion marisa marisol marissa maristela marit marita maritza marius mariusz mariya marja marjan ' +
    'marjatta marjolein marjorie markku marko markus marla marleen marlen marlena marlene marlies marlin marlis ' +
    'marlo marlon marnie marsha marshall marta martha marthe martial martijn martim martin martina martine martti ' +
    'marty martyna marv marvin marwa marwan mary maryam maryann maryanne marybeth maryellen marylou masahiro ' +
    'masaki masako masanori masaru masashi masato masayuki masha massimo matej mateja mateo mateusz mathew mathias ' +
    'mathieu mathilda mathilde mathis matias matija matilda matilde matis matjaž matouš matt matteo matthew ' +
    'matthias matthieu matthijs matthis matthäus matti mattia mattias mattie mattis matylda maud maude maura ' +
    'maureen maurice mauricio maurits maurizio mauro mavis max maxence maxim maxime maximilian maximilián maxine ' +
    'maxwell maya mayank mayra mayumi mazen małgorzata maša mckenna mckenzie mechthild medard medina meera meg ' +
    'megan megha meghan megumi mehdi mehmet mei meike meinhard meinolf melaine melanie melany melba melek melike ' +
    'melinda melis melisa melissa mellie melvin mengmeng menno mercedes mercè meredith merete merijn merja merle ' +
    'merrill mert merve mervi mervin meryem meryl mette mhairi mia micaela micah michael michaela michal michał ' +
    'michel michele michelle michiel michiko mickael mickey midori mieczysław mieke miguel miguelangel ' +
    'miha mihaela mihai mihail mihajlo mihye miia mika mikael mikaela mikalai mike mikhail miki mikkel mikko ' +
    'mikola mikołaj mikuláš mila milada milan milana mildred milena milica milind milivoj miljenko milla millicent ' +
    'millie milly milorad milos miloslav miloslava miloš milton mimi mina mindy mingming minh minho minji minjun ' +
    'minna minnie minoru minseok mirabela miran miranda miray mirco mireille mirela mirella miri miriam mirja ' +
    'mirjam mirka mirko mirna miro miron miroslav miroslava mirza misaki mislav mitch mitchell mitsuko mitsuru ' +
    'miyuki miłosz mladen mo moataz mohamed mohammad mohammed mohan mohit mohsen moira moises mollie molly mona ' +
    'monica monika monique monserrat montserrat morag morgan morgane moritz morris morten mortimer moses mostafa ' +
    'mounir moussa mpho mthunzi muhammad muhammed muhsin mukesh mukul muna munir murali murat muriel murray musa ' +
    'mustafa mutua mwangi mykhailo mykola myla mylan myles myra myriam myrna myron myrtle myung nabil nabila nada ' +
    'nadege nader nadezda nadia nadim nadine nadja nagaraj naguib nahid nahil naila najib nala naledi nalini naman ' +
    'namrata nancy nandini nanette naoki naoko naomi naomie naoto narayan narcis narcisa narciso naresh narges ' +
    'nasreen nasrullah nasser natalia natalie natalija natalino natallia natalya natanael natasa natasha nataša ' +
    'nate nathalie nathan nathanael nathaniel natsuki naveed naveen navin nawal nayef nazif nazli ndidi neal ned ' +
    'neda neel neelam neeraj neeta neha neil nell nelli nellie nelly nelson nerea nerys nettie neus neva nevena ' +
    'neville nevin nevio nga ngan nghia ngoc ngozi nguyen nguyet nhung nia niall niamh nicholas nichole nick nicki ' +
    'nickolas nicky nico nicola nicolai nicolas nicole nicolette nicolo nidhi niels nigar nigel niilo nikhil ' +
    'nikhila niki nikica nikita nikki niklas niko nikodem nikola nikolai nikolaj nikolas nikolaus nikolay nilesh ' +
    'nils nimish nina ningning nino niranjan nirmal nirmala nisha nishant nisse nita nitesh nitin nitya nkechi ' +
    'nkem nnamdi nneka noa noah noan noboru nobuo nobuyuki noe noel noelia noelle noemi noemie noha nola nolan ' +
    'nolwenn nomsa nona nonso noor noora nora norah norbert norberto noreen noriko norina norma norman nour noura ' +
    'noé nuala nuno nuria nurlan nydia nynke obinna octave octavia octavio oddvar odele odette odile odinaka ' +
    'ofelia oisín okan oksana ola olaf olamide olav olawale ole oleg oleh oleksandr oleksii olena olga olha ' +
    'olimpia olimpio olin oliva oliver olivia olivier oliwia oliwier olli ollie olu oluwaseun oluwaseyi oluwatobi ' +
    'oluwatosin omar omer omkar omnia omolara ondra ondrej ondřej onur onyeka onyinye oona opeyemi ophelia ophelie ' +
    'oralia oren orhan oriane oriol orla orlando ornella orson orval orville osama osamu oscar oskar oskari osman ' +
    'osmo ostap osvaldo oswald otakar otavio otieno otilia otis otso ottilie ottmar otto ottoline ousmane outi ' +
    'owain owen oxana ozan ozzie paavali paavo pablo paige pallavi palle paloma pam pamela pamella panagiotis ' +
    'pankaj pankrác pantaleon paola paolo parth parvati pascal pascale pasi pasquale patrice patricia patrick ' +
    'patrik patrizia patryk patsy patti patty paul paula paulette pauli paulin paulina pauline paulo pavan pavel ' +
    'pavle pavlo pawan pawel paweł payal pedro peg peggy pekka pelagia pelle penelopa penelope peng pengfei penny ' +
    'pentti pepijn per percival percy peregrine perla pernilla pernille perrine perry petar pete peter petr petra ' +
    'petri petro petronela petronella petter petula peyton phil philip philipp philippa philippe philippine ' +
    'phillip philomena phineas phoebe phuc phuong phyllis pia pien piero pierre pierrette pierrick piet pieter ' +
    'pietro piia pilar piotr piotrek pippa pirjo pirkko piyali piyush plamen polly pooja poonam prabhu prachi ' +
    'pradeep pradyumna prakash pramod pranav pranay prasad prasanna prashant prateek pratik praveen pravoslav ' +
    'predrag preethi preeti prentice prisca priscilla pritam priya priyanka prudence przemek przemysław puneet ' +
    'purnima päivi přemysl qasim qiang quang quentin quincy quinten quinton quoc quyen quynh rachael rachana ' +
    'rachel rachelle radek radha radim radislav radka radmila radomir radoslav radosław radovan radoš radúz rae ' +
    'raed rafael rafaela rafał rafe raffaele raffaella rafid raghad raghav raghu ragnar ragnhild raheem rahel ' +
    'rahim rahmi rahul raif raija raimo raimund raimundo raina rainer raisa raj rajan rajat rajeev rajendra rajesh ' +
    'rajiv rajko rakesh ralf ralph ramakrishna raman ramesh rami ramiro ramon ramona rana randal randall randi ' +
    'randolf randolph randy rania ranko raoul raphael raphaela raphaelle raquel rasa rasha rashad rasheed rashid ' +
    'rashida rashmi rasmus rastislav ratna rauf raul ravi rayan rayen raymond raymundo razia reanna reba rebeca ' +
    'rebecca rebeka rebekah reece reem reggie regina reginald regine regis regína reidar reijo reiko reilly reina ' +
    'reinaldo reiner reinhard reinhold reinier reino remco remi remy rena renata renate renato renaud rene renee ' +
    'rens renske renzo reuben reyna reynaldo reza rhea rhett rhian rhiannon rhoda rhonda rhonwen rhys riad rianne ' +
    'ricarda ricardo riccardo richard rick rickey ricki rickie ricky rico rie rien riikka rika rikard rikke riko ' +
    'riley rima rina risto rita ritchie ritesh ritu ritva roan rob robbie robby robert roberta robertas roberto ' +
    'robin robyn rocco rochelle rocio roddy roderich roderick rodger rodney rodolfo rodolphe rodrick rodrigo ' +
    'rodrigue roel roeland roelof rogelio roger rogerio rogier rohan rohini rohit roisin roksana roland rolando ' +
    'rolf rolland roly romain roman romana romane romeo romina romuald romulo romulus romy ron ronald ronaldo ' +
    'ronan ronda ronja ronnie roopa rory rosa rosalia rosalie rosalind rosalinda rosalinde rosalyn rosamund ' +
    'rosamunda rosana rosanna rosanne rosario roscoe roseann roseanne rosella roselyn rosemarie rosemary rosetta ' +
    'rosie rosina roslyn ross rostislav rostyslav rotimi rowan rowena roxana roxane roxanna roxanne roxie roy ' +
    'royce roza rozalia rozina ruba ruben rubin rudi rudolf rudolph rudy rufina rufus ruggero rui rupali rupert ' +
    'ruprecht ruslan ruslana russ russell rustam ruta ruth ruthie ruud ruža ryan ryker rylan ryo ryohei ryosuke ' +
    'ryota ryszard ryuichi róza rüdiger rüya rūta saad sabina sabine sabino sabri sabrina saburo sachiko sachin ' +
    'sade sadia sadie saeed safa safiya safwan sahar sahil saida sakari saku sakura salah saleh salih salim salla ' +
    'sally salma salman salome salomea salomon salvatore sam samanta samantha samar sameer sameh sami samia samir ' +
    'samira sammie sammy sampo samson samuel samuele samuli sana sandeep sander sandip sandra sandrine sandro ' +
    'sanford sang sangeeta sangho sanja sanjana sanjay sanjeev sanna sanne santiago santino santosh saoirse sara ' +
    'sarah saralyn sari sarina sarita sarvesh sasha saskia satish satomi satoshi satu satya saul saundra saurabh ' +
    'saverio savita sayaka saša scarlett scot scott scottie seamus sean sebastian sebastiano sebastien seema ' +
    'segolene segun sehun seiji seiko selena selene selim selin selina selma semih semra sena seo seojun seok ' +
    'seong seongmin seoyeon seppo serafin serena serge sergei sergej sergey serghei sergi sergio sergiy serhii ' +
    'servác seth seumas seun seung seunghyun severine severín seymour shabnam shadi shahd shailesh shaina shakira ' +
    'shalini shan shana shane shania shanice shankar shanna shannon shanon shantel shany shaohua sharad shari ' +
    'sharlene sharon sharron shashank shashi shaun shauna shawn shawna shayla shayna sheena sheetal sheila shekhar ' +
    'shelby sheldon shelia shelley shelly sheri sherif sherman sherri sherrie sherry sheryl shigeru shilpa ' +
    'shinichi shinji shinya shira shiri shirin shirish shirley shiro shiva shivam shivani shizuka shlomo sho ' +
    'shobha shohei shoichi shona shoshana shota shraddha shreya shreyas shruti shuai shuang shubham shun shunsuke ' +
    'shweta shyam sian siarhei sibusiso sibyl sid siddharth siddhartha sidney sidonia sidonie siebe siegbert ' +
    'siegfried sieglinde siegmund sienna sigbjørn sigmund signe sigrid sigurd siiri silas silje silke silvan ' +
    'silvana silvano silvester silvestre silvia silvija silvio simeon simisola simon simona simone simonetta sinan ' +
    'sindre sinead siobhan sipho sissel siyabonga siyuan sizwe sjaak sjoerd sjors slavica slavko slavomír slawomir ' +
    'slobodan slobodanka slávka smita smriti sneha snezhana snježana snorre sofia sofie sofija sofiya sofía soham ' +
    'sojung solange soledad solene solomon solveig solvi sonal sonali sondra sonia sonja sonya soojin sooyoung ' +
    'sophia sophie sophieke sorcha soren sota soumya soňa spencer srdjan sreedhar sridhar srinivas stacey staci ' +
    'stacie stacy stan stanislao stanislav stanislava stanko stanley staša stefan stefani stefania stefanie ' +
    'stefano steffen steinar stela stella stepan stephan stephane stephania stephanie stephen steve steven stevie ' +
    'stewart stig stijn stipe stojan stuart sture subhash sudha sudhanshu sudhir suhail sujata suki sukumar ' +
    'sulaiman sumit sung sungho sunghoon sunil sunita sunmi sunniva suraj suresh surya susan susana susanna ' +
    'susannah susanne sushil sushma susie susumu suzan suzana suzanne suzette suzie suzy svatopluk svea svein sven ' +
    'svenja sverre svetlana svetoslav svitlana swantje swapnil swati sybil sybille sylvain sylvester sylvestre ' +
    'sylvia sylvie sylwester sylwia szilvia szymon sönke søren sławomir tabea tabitha taco tad tadashi tadej ' +
    'tadeusz tadeáš tadhg tae taehyun taejin tahir taichi taiki taina takahiro takako takao takashi takehiko takeo ' +
    'takeru takeshi takuma takumi takuya talal talia tallulah tamar tamara tameka tamer tami tamia tamika tammie ' +
    'tammy tamsin taneli tanguy tania tanisha tanja tanmay tanvi tanya tapani tapio tara taras tareq tariq tarja ' +
    'tarmo taro tarun taryn tasha tasnim tatiana tatiane tatjana tatsuo tatsuya tatum tatyana taylor tayo ted ' +
    'teddy teemu tegan telmo temitope tendai teodor teodora teodoro teofil teona terence teresa tereza terhi teri ' +
    'terje tero terrance terrell terrence terri terrie terry teruo tess tessa tetsuo tetsuya teun thabo thaddeus ' +
    'thalia thandi thandiwe thang thanh thao thea theda thelma themba theo theodor theodora theodore theophile ' +
    'theresa therese theron thiago thibaud thibault thibaut thierry thijs thilo thinh thomas thora thorben ' +
    'thorbjørn thorsten thorvald thurman thuy tia tiago tianyi tiberio tichomír tien tierney tiffani tiffany ' +
    'tihomir tiina tiit tijmen tijn tilda tillie tillmann tilly tim timea timmy timo timofey timon timotej timoteo ' +
    'timothee timothy timur tina tinashe tineke tiril titilayo tito titouan titus tiziana tiziano tjeerd toan ' +
    'tobenna tobi tobias tobin todd toine tolu tom toma tomas tomaso tomasz tomek tomi tomislav tommaso tommi ' +
    'tommie tommy tomoaki tomohiro tomoki tomoko tomoya tomás tomáš toni tonia tony tonya topi torben torbjörn ' +
    'torbjørn tord torill torkel torleif tormod torstein torsten toru torunn toshiaki toshio tova tove tracey ' +
    'traci tracie tracy trang traute trent trenton trevor trey tricia trina trine trinh trish trisha trista ' +
    'tristan tristram trond troy trude trudy truls trung truong trygve tsuyoshi tuan tuana tuija tunde tuomas ' +
    'tuomo tushar tuukka tuula tuyet tyko tyler tyra tyree tyrell tyron tyrone ubaldo uche ugo ugochukwu ugur ' +
    'ujjwal ulf ulises ulla ulrich ulrika ulrike umar umberto umesh umut una unni uriel urs ursula uschi usha uta ' +
    'ute utkarsh uwe uğur vaclav vadim vadym vaibhav valarie valentijn valentin valentina valentine valentino ' +
    'valentyna valeria valerie valerio valeriy valery valter valtteri vance vandana vanesa vanessa vanja vanna ' +
    'vanya varsha varun vasant vasco vasil vasile vasiliki vasilisa vasiliy vasily vasyl vaughan vaughn vedant ' +
    'vedran veera veijo veikko veli velimir velma vendelín venelin venkat venkatesh vera verena verica vern verna ' +
    'verner vernon veronica veronika veronique veselin vesna viacheslav vibeke vic vicente vicki vickie vicky ' +
    'victoire victor victoria vidal vidar vidya vigdis viggo viivi vijay vikas vikram vikrant viktor viktoria ' +
    'viktoriya vilde vilhelm vilja viljami villads ville vilma vilém vimal vinay vince vincent vincenza vincenzo ' +
    'vineet vinh vinod violeta violette vipul virgilio virginia virginie vishal vishnu vitalii vitaliy vitaly vito ' +
    'vitor vitoria vittoria vittorio vivek vivekanand vivian viviana viviane vivien vivienne vjekoslav vlad ' +
    'vladana vladimir vladimiro vladimíra vladislav vladislava vlado vladyslav vlasta vlastimil vojta vojtěch ' +
    'volker volkmar volodymyr vonda vratislav vsevolod vuk vyacheslav václav vít wael wafa wairimu walburga ' +
    'waldemar waldo walid wallace wally walt walter waltraud waltraut wambui wanda wangari wanjiru warren warwick ' +
    'wataru waylon wayne wei weijie weiwei wekesa wen wenbo wendelin wendell wendi wendy wenjie wenjing wenzel ' +
    'werner wes wesley wessel whitney wiebe wiebke wiesław wietse wiktor wiktoria wilbert wilbur wilco wilda wiley ' +
    'wilford wilfred wilfredo wilfried wilhelm wilhelmina willa willard willem willemijn willi william willie ' +
    'willy wilma wilmer wim wincenty winfred winfried winifred winnie winona wioletta wissam witold wojciech ' +
    'wolfgang wolfram woo woodrow woojin wouter wyatt wytze władysław włodzimierz xabier xander xaver xavi xavier ' +
    'xenia xesus xiang xiao xiaobo xiaodong xiaofeng xiaohui xiaojun xiaolei xiaoli xiaoming xiaoyan ximena xin ' +
    'xinyi xiomara xiu xochitl xuan xue yaakov yael yago yahir yahya yan yana yancy yann yannick yannik yannis ' +
    'yara yaroslav yasemin yash yashwant yasin yasir yasmin yasmine yasser yassin yassine yasuhiro yasuko yasuo ' +
    'yaw yazan yegor yehuda yeji yejin yelena yemi yeon yerin yesenia yetunde yevgeny yevhen yewande yianni yifan ' +
    'yigit ying yiğit yngve yoann yoav yogesh yohan yohann yoichi yoko yolanda yolande yonas yonatan yong yongho ' +
    'yoon yorick yosef yoshiaki yoshihiro yoshiko yoshio yosuke younes youngjae youngmin youssef yrjö yuan yue yui ' +
    'yuichi yuji yujin yuka yuki yukio yuko yulia yuliya yumi yumiko yun yuna yunus yuri yuriy yury yusra yusuf ' +
    'yusuke yuta yutaka yuvraj yuya yvan yves yvette yvonne zach zachariah zacharie zachary zachery zack zackary ' +
    'zahra zaid zaida zain zainab zaira zakaria zakary zaki zane zanele zara zbigniew zbyněk zdenka zdenko zdeněk ' +
    'zdeslava zehra zelda zelma zena zenobia zenon zeyd zeynep zhanna zhao zhen zheng zhi zhigang zhong zhou ziad ' +
    'zihan zinaida ziyad ziyi zlata zlatan zlatica zlatko zoe zoey zofia zoila zoltan zora zoran zorica zorka ' +
    'zosia zoë zsofia zsuzsanna zsófia zuleika zuzana zuzanna zvonimir zygmunt áron ömer özge özlem øystein øyvind ' +
    'časlav şebnem šime štěpán žaneta željko želmíra živa'
  ).split(' '),
)
