/** Common given names of many languages, in small letters; none that is as often another word of minutes. */
export const commonGivenNames = new Set(
  (
    'aage aaliyah aarav aaron aart aarti abby abdallah abdelrahman abdul abdulaziz abdullah abebe abel abhay abhijit ' +
    'abhinav abhishek abidemi abigail abiodun abu achim adaeze adam adebayo adekunle adel adele adelheid adeline ' +
    'ademola adeola adewale aditi aditya adnan adriaan adrian adriana adriano adrien afnan afolabi afonso agathe ' +
    'agnes agneta ahmad ahmed aidan aiko ailsa aino ainsley aisha aiyana ajay ajit akash akhil akiko akinola akio ' +
    'akira akram aksel akshay akua alaa alain alan alana alastair alba albane albert albrecht aldo alec alejandro ' +
    'aleksandar aleksander aleksandr aleksandra aleksei aleksi alena alessandro alessio alex alexa alexander ' +
    'alexandra alexandre alexandria alexei alexis alfie alfons algot ali aliaksandr alice alina alisha alison ' +
    'alistair alix aljaž allan allen allison allyson alma alojz alok aloys alvar alvaro alwin alyona alyssa amadi ' +
    'amaka aman amanda amandine amar amara amari amaury amelia amelie amina aminata aminu amir amit amitabh ammar ' +
    'amol amparo amrit amrita amy ana anais anand anant ananya anas anastasia anastasiya anatole anatoli anatoly ' +
    'anaya anders andie andraž andre andrea andreas andree andrei andrej andres andrew andrii andriy andrzej andy ' +
    'aneta anette angela angelica angelika angelina angie angus anibal anika anil anirudh anish anita anja anjali ' +
    'anke ankit ankita ankur ann anna annabel annabelle annalena annalise anne anneke annelies anneliese annemarie ' +
    'annette annie annika annikki anouk ansgar anson antero anthea anthony antje antoine antoinette anton antonella ' +
    'antonia antonie antonino antonio antony antonín antti anup anupam anurag anushka anya aoife aparna apolline ' +
    'apoorva arabella araceli archana archibald archie arend aretha ariana arianna arie ariel arindam arja arjan ' +
    'arjen arjun arkadiusz arkady arlene armanda armando armas armelle arnab arnaud arndt arne arnold arnulf arsene ' +
    'arseniy artem arthur arto artur arturo arun aruna arvid arvind asami asbjørn aseem asha ashish ashleigh ashley ' +
    'ashok ashraf ashutosh ashwin aslak asma astri astrid asuka atle atul aubrey aud aude audra audrey augustin ' +
    'augusto augustus aurelie aurelien aurelio aurora ava avery avinash axel axelle aya ayaka ayesha aylin ayman ' +
    'ayodele ayumi ayush azadeh aziz babajide babatunde babette balaji bamidele baptiste barbara barrett barry bart ' +
    'bartosz bartłomiej bashir bassam bastiaan bastian bastien bayo bea beatrice beatrix beatriz beau becca bella ben ' +
    'benedicte benedikt bengt benita benjamin benji bennett benno benoit berend berit bernadette bernard bernd ' +
    'bernhard bernice bertha berthold bertie bertrand beth bethan beto betsy bettina betty beverley beverly bharat ' +
    'bhaskar bhavesh bhavna bianca bilal billie birger birgit birgitta birte biruk bjarne bjarte bjorn björn blanca ' +
    'blandine blaž blythe bo bob bobbie bobby bodo bogdan bogdana bogumil boguslaw bohdan bohumil bojan boleslav ' +
    'boniface bonnie boris borislav boudewijn boyan božidar brad bradley brady brandi brandon branislav branko ' +
    'braulio breanna brenda brendan brenna brent brett bria brian brianna brice bridget brigitta brigitte britt ' +
    'britta brock brody bronislav bronwyn bruce bruna brunhilde bruno bryan bryce bryn bryony bukola burkhard byron ' +
    'byung börje caio caitlin caleb callum calvin camila camilla camille camilo candace candice capucine carey ' +
    'carissa carl carla carlo carlos carlota carlton carly carmel carmela carmelo carmen carol carole caroline ' +
    'carolyn carrie carson carsten casper cassandra cassidy catalina catarina caterina cath catherine catriona cecil ' +
    'cecile cecilia cecilio cedric celia celine celso cesar cesare cezary chad chandan chandler chandra chantal chao ' +
    'charlene charles charlie charlotte charly chas chau chen cheng cheryl chet chetan chiaki chiamaka chiara chibuzo ' +
    'chidera chidi chidinma chika chike chima chinaza chinedu chinonso chinwe chioma chirag chisom chiyo chloe chris ' +
    'christa christabel christel christer christi christian christiane christie christina christine christof ' +
    'christoph christopher chukwuma chul chun cian ciara cindy cinzia claire clara clare clarence clarissa clarisse ' +
    'claude claudia claudine claudio clayton clemence clemens clement clemente clementine clifford clint clinton ' +
    'clive clyde cody coen colby coleen colin colleen colton concha connie connor conor conrad constantin constanze ' +
    'cora cordula corey corinne cormac cornelia cornelius corné cory cosimo courtney craig cristian cristiano ' +
    'cristina cristobal cuong curt curtis cynthia cyprian cyril cyrille czesław daan daehyun dagfinn dagmar dagmara ' +
    'dagny daichi daiki daisuke dalal dalia dalton damian damien damilola damir damjan damon dan dana dang danica ' +
    'daniel daniela danielle danijel danila danilo danny danuta daphne dapo darcy daria dario darius dariusz darja ' +
    'darla darlene darrell darren darryl darshan daryl dave davi david davide davina davis davor dawei dawn dayo ' +
    'deanna deanne debbie debby deborah debra declan deepa deepak deepika deirdre dejan delaney delfina delia delilah ' +
    'delores delphine demi denis denise dennis denny denys denzel derek derrick desiree desmond detlef detlev dev ' +
    'devika dewey dhruv diana diane dianna dianne didier diederik diego diem dieter diethelm dietmar dietrich dieuwke ' +
    'dilip dimitar dimitri dina dinesh diogo dirk divya dmitri dmitrii dmitriy dmitry dmytro dobromir dohyun dolly ' +
    'dolores domagoj domenico dominic dominick dominik dominique don donald donatella dong donghyun donna donovan ' +
    'dora dorian doris dorota dorothea dorothy doug dougal douglas doyle dragan dragana duane duarte dudley duncan ' +
    'duong dustin dušan dwayne dwight dyan dylan dzmitry dörte ebbe ebele eberhard ebuka eckhard edelgard edeltraud ' +
    'edgar edie edita edith edmond edmund edna edoardo edouard edson eduarda eduardo edward edwin edyta eelco eero ' +
    'eeva effie efrain egil egon egor eileen einar eino eirik ekene ekkehard elaina elaine eleanor eleanora elena ' +
    'elfriede eli elias elin elina eline eliot elisa elisabet elisabeth elisabetta elise elisha eliza elizabeth elke ' +
    'ella ellen elling elliot elliott ellis elmar elodie eloise eloy elsa elsie elton elvira elwood elżbieta emad ' +
    'eman emanuela emanuele emeka emeline emerson emery emi emiel emil emilia emiliano emilie emilien emilio emily ' +
    'emma emmanuel emmanuelle emmett enid enno enric enrico enrique enyinna eoin erhard eri eric erica erich erick ' +
    'erik erika erin erkki erlend ernest ernesto ernie ernst errol erwin esko esme espen esperanza essam esteban ' +
    'estelle esther ethan ethel etienne ettore euan eugen eugene eugenie eugenio eunice eunji eunjung eva evan ' +
    'evangeline evaristo eve evelina eveline evelyn evelyne evert evgenii evgeny evie ewa ewald ewan ewelina eyitayo ' +
    'eyvind ezra fabian fabiana fabien fabio fabiola fabrice fabrizio fadi fahad faisal fanny farah farhan farid ' +
    'faris fatima fausto fay faye federica federico fedor felicia feliciano felicie felicitas felicity felipe felix ' +
    'femi femke ferdinand ferenc fergus fermin fernand fernanda fernando filip filipa filipe finlay finley finn fiona ' +
    'fiorella flavia flavio fletcher flora florence florent florian florine floris floyd folake folker forrest fouad ' +
    'franc frances francesca francesco francine francis francisco franco francois frank frankie franklin frans ' +
    'františek françois françoise frančiška frauke fred freda freddie freddy frederic frederik frederique fredrik ' +
    'freya frida frieda friedemann friederike friedhelm friedrich fritjof fritz frode fulvio fumiko fumio funmi ' +
    'funmilayo gabe gabor gabriel gabriela gabriele gabrielle gael gaelle gaetan gaetano gagan gail galen galina ' +
    'ganesh gareth garrett garry garth gary gaspar gaspard gaurav gautam gaute gauthier gavin gbenga gebhard geert ' +
    'gemma gena genadi genevieve gennady geoff georg george georgette georgi georgie georgina georgiy gerald ' +
    'geraldine gerard gerardo gerben gerda gerhard gerlinde germain germano gernot gero gerold gerry gert gertie ' +
    'gertrud gesa gesine ghada ghassan ghislain giacomo giang gianluca gianni gideon gijs gilbert giles gilles ' +
    'gillian gina ginny giorgia giorgio giovanna giovanni girish gisbert gisela gita giulia giuliano giuseppe gladys ' +
    'gleb glen glenda glenn glenys gloria gonzalo gopal goran gorazd gordana gordon gottfried govind graciela grady ' +
    'graham grahame greer greg gregoire gregor gregorio gregory greta gretchen griffin grigory grzegorz guang gudrun ' +
    'gudula guido guilhem guilherme guillaume gunilla gunjan gunn gunnar gunnhild gunther guntram guo gustaf gustav ' +
    'gustavo guus guy gwen gwenael gwendoline gwendolyn gwyneth gyu göran götz günter günther habib habiba hadi haibo ' +
    'hajime hakim hala haley hallie hallvard halvor hamad hamed hamid hamilton hamish hamza hana haneul hanh hanna ' +
    'hannah hanne hanneke hannele hannelore hannes hanno hannu hans hanson hany hao harald hardik harish harlan ' +
    'harley harmen harold harri harriet harris harrison harry harsha hartmut hartwig haruka haruki harvey hasan ' +
    'hassan hattie hauwa haya hayden haylee hayley haytham heather heba hector hedda hedwig heidi heike heikki heiko ' +
    'hein heiner heinrich heinz heitor helder heleen helen helena helene helga helge heli hellmut helmut heloisa ' +
    'heloise helvi hema hemant hendrik henk henning henri henriette henrik henrike henry henryk herbert heribert ' +
    'herman hermann hernan herschel herve hesham hideaki hideki hien hieu hilary hilda hilde hildegard hildur hillary ' +
    'himanshu hinrich hippolyte hiro hiroaki hiroki hiroko hiromi hiroshi hiroyuki hisashi hisham hitesh hitomi hoa ' +
    'hoang hoda holger hollis holly hong hongbo honore horacio horst hossam howard howie hrvoje huan hubert hubertus ' +
    'huda hugh hugo hugues huguette hui huib humberto humphrey huong husam hussein huub huy hyejin hynek hyun hyunjin ' +
    'hyunwoo håkan håkon iain ian ibrahim ibukun ichiro ida idris ifeoma ignacio igor ihor ijeoma ikechukwu ikenna ' +
    'iker ilari ilaria ilene ilia ilkka illia ilmari ilona ilse ilya iman imani imelda imke imogen imran inacio ' +
    'indira ineke ines inez inga inge ingeborg inger ingo ingram ingrid ingrun ingunn ingvar ingvild inho iniobong ' +
    'inna ioana ionut ira irena irene irina iris irja irma irmgard irvin irving irwin iryna isaac isabel isabella ' +
    'isabelle isadora isamu ishaan ishan ishmael isidro isioma isla ismael ismail ismo isobel isolde iulia iva ivan ' +
    'ivana ivano ivar ivaylo iveta ivica ivo iwona iyabo izzy jaakko jaana jaap jaber jacco jacek jacinda jacinta ' +
    'jacinto jack jackie jacky jaclyn jacob jacqueline jacques jacqui jaden jadranka jadwiga jaehyun jaewoo jagdish ' +
    'jaime jake jakob jakub jamal james jamie jamil jan jana janaki jane janelle janet janette janez janice janie ' +
    'janine janko janneke jannes janusz jared jarek jari jarkko jarl jarmila jarmo jarno jaroslav jaroslava jarrod ' +
    'jarvis jasmin jasmine jasna jason jasper jatin javed javier jawad jayant jayden jayesh jaylen jayne jayson jean ' +
    'jeanette jeanie jeanne jeannie jeannine jed jeff jeffrey jelena jelle jelmer jemima jemma jenna jennie jennifer ' +
    'jenny jens jenson jerald jeremiah jeremy jeri jermaine jeroen jerome jerrod jerry jerzy jess jesse jessica ' +
    'jessie jesus jewell jiahao jian jianguo jide jie jihoon jihye jill jillian jim jimin jimmy jindrich jing jingwei ' +
    'jinho jinhua jinwoo jiri jiro jitendra jiwon jiyoung jiří joachim joakim joan joanie joanna joanne joao joaquim ' +
    'joaquin jocelyn jochen jodi jodie jody joe joel joelle joep joeri joern joffrey johan johann johanna johanne ' +
    'johannes john johnathan johnathon johnny jolana jolanta joleen jolene jon jonah jonas jonathan joni joon joonho ' +
    'joop joost jordan jordi jorg jorge joris jorn jorrit jorunn jose josef josefa josefina joseph josephine josette ' +
    'josh joshua josiah josie josien josip joslyn josselin jost jostein josue jouko jouni jovan joyce jozef juan ' +
    'juana juanita judd jude judi judicael judita judith judson judy juha juhana juhani juho jukka jules julia julian ' +
    'juliana julianna julianne julie julien juliet julieta juliette julio julius jun junho junichi junjie juraj jure ' +
    'jurgen jurgita jurica jurij jurjen jussi justin justine jutta jyoti jyrki jörg jörn jürgen kaan kaarina kai ' +
    'kaija kailash kaisa kaitlin kaitlyn kaiyuan kalle kalyan kamal kamala kamil kamila kamlesh kana kane kaori kapil ' +
    'kara karan karen karianne karim karima karin karina karine karissa karl karla karlee karly karol karoliina ' +
    'karolina karsten karthik kartik kasey kasia katarina katarzyna kate katelyn kateryna kateřina katharina kathi ' +
    'kathie kathleen kathrin kathryn katie katja katri katrin katrina katya kaushik kavita kavya kay kaye kayla ' +
    'kaylee kayode kazimierz kazuhiko kazuhiro kazuki kazuko kazuo kazuya keaton keegan kees keijo keiko keira keisha ' +
    'keisuke keita keith kelechi kelley kelli kellie kelly kelsey kelvin kemal kemi ken kendra kendrick kenechukwu ' +
    'kenichi kenji kennedy kenneth kenny kenta keri kermit kerri kerry kerstin keshav kevan kevin khadija khaled ' +
    'khalid khalil khanh khoa kiara kien kieran kiersten kilian killian kim kimball kimberley kimberly kimmo kinga ' +
    'kip kira kirby kiril kirk kirsi kirsten kirstin kirsty kishore kitty kiyoshi kjell kjersti kjetil klaas klaasje ' +
    'klara klaus klavdija knud knut kody koen kofi kohei koichi koji kola komal konrad konstantin kornel kornelia ' +
    'kosuke krešimir kris krishna krista kristal kristen kristi kristian kristie kristiina kristijan kristin kristina ' +
    'kristine kristoffer kristy krystian krystyna krzysiek krzysztof ksenia kumar kumiko kunal kunibert kunle kurt ' +
    'kurtis kwabena kwaku kwame kwasi kyle kylie kyoko kyra kyung kyungsoo kyösti käthe lacey lachlan ladislav ' +
    'laetitia laila lakshmi lalit lamar lambert lamia lamont lana landon lanny lanre lara larissa larry lars lasse ' +
    'laszlo lata latasha latisha latoya laura laure laurel lauren laurence laurens laurent lauretta lauri lauriane ' +
    'laurie laurine lavern laverne lawrence lawson layla lazaro lea leah leander leandra leandro leann leanna leanne ' +
    'lech lee leena leif leila lekan leland lena lennart lenny lenora leo leon leonard leonardo leonel leonhard ' +
    'leonie leonora leopold leroy lesa lesley leslie leszek leticia letitia levi lewis li liam liana liang libor ' +
    'lidewij lidia lidija lieke liesel lieselotte lihua lijun lila lilian liliana lily lina linda lindsay lindsey ' +
    'lingling linh linnea lino linus lionel lisa liu livia liz liza lizzie ljiljana llewellyn lloyd lodewijk loes ' +
    'loic lois lokesh lola longfei lonnie loredana lorelei loren lorena lorenz lorenza lorenzo loretta lori lorie ' +
    'lorna lorraine lothar lotta lotte lottie lou louella louis louise loup lowell luan luana lubna lubomir luboš luc ' +
    'luca lucas lucia luciana luciano lucie lucien lucile lucille lucinda lucjan lucrecia lucretia lucy ludek ludger ' +
    'ludivine ludmila ludovic ludwig luella luigi luis luisa luise luiz lukas lukasz luke lukáš luther lutz luuk luz ' +
    'lydia lyle lyman lynda lyndon lynette lynn lynne lyra maaike maarit maarten mabel machteld maciej maciek maddie ' +
    'maddison madeleine madeline madelyn madhav madhu madhuri mads mae mael maelle magali magda magdalena maggie ' +
    'magne magnus maha mahdi maher mahesh mahmoud mahmud maija maike maiken maite maja majda majed majid makoto ' +
    'maksim maksym malcolm malik mallory malte mamoru manav mandla mandy manfred manish manisha manja manoj manolo ' +
    'manon manuel manuela mara marc marcel marcela marcella marcello marcelo marci marcia marcin marco marcus marcy ' +
    'mareike marek marga margaret margarete margarita margaux margery margherita margie margit margot margret ' +
    'marguerite mari maria marian mariana marianne mariano maribel maribeth marie marieke marielle marijke marijn ' +
    'mariko marilyn marina marine mario marion marisa marisol marissa maristela marit marita marius mariusz mariya ' +
    'marja marjan marjatta marjolein marjorie markku marko markus marla marleen marlene marlies marlin marlis marlon ' +
    'marsha marshall marta martha martial martijn martin martina martine martti martyna marv marvin marwa marwan mary ' +
    'maryam maryann maryanne marybeth marylou masahiro masaki masako masanori masaru masashi masato masayuki matej ' +
    'mateo mateusz mathew mathias mathieu mathilda mathilde mathis matija matilda matjaž matouš matt matteo matthew ' +
    'matthias matthieu matthijs matthäus matti mattias maud maude maureen maurice mauricio maurits maurizio mauro ' +
    'mavis max maxence maxim maxime maxine maxwell maya mayank mayumi mazen małgorzata mckenna mckenzie mechthild ' +
    'meera megan megha megumi mehdi mehmet mei meike meinhard meinolf melaine melanie melba melinda melissa melvin ' +
    'mengmeng menno mercedes mercè meredith merete merijn merja merle merrill mervi mervin meryl mette mhairi mia ' +
    'micaela micah michael michaela michał michel michele michelle michiel michiko mickael mickey midori ' +
    'mieczysław mieke miguel miguelangel miha mihaela mihai mihail mihajlo mihye miia mika mikael mikalai mike ' +
    'mikhail miki mikko mikola mikołaj mila milada milan mildred milena milind miljenko milla millicent millie milly ' +
    'milos miloš milton mina mindy mingming minh minho minji minjun minna minnie minoru minseok miranda mirco ' +
    'mireille mirela miriam mirja mirjam mirko miro miroslav miroslava misaki mislav mitch mitchell mitsuru miyuki ' +
    'miłosz mladen mo moataz mohamed mohammad mohammed mohan mohit mohsen moira mollie molly mona monica monika ' +
    'monique monserrat montserrat morgan morgane moritz morris morten mortimer moses mostafa mounir mpho muhammad ' +
    'mukesh mukul muna munir murali muriel murray mustafa mutua mwangi mykhailo mykola myles myra myriam myrna myron ' +
    'myrtle myung nabil nabila nada nadege nader nadezda nadia nadim nadine nadja nagaraj naguib najib naledi naman ' +
    'namrata nancy nandini nanette naoki naoko naomi naoto narayan naresh nasser natalia natalie natalino natallia ' +
    'natalya natasha nathalie nathan nathanael natsuki naveen navin nawal nayef ndidi neel neeraj neeta neha neil ' +
    'nell nellie nelly nelson nerea nerys nettie neus neville nga ngan nghia ngoc ngozi nguyet nhung nia nicholas ' +
    'nick nicki nickolas nicky nicola nicolai nicolas nicole nicolette nicolo nidhi niels nigel niilo nikhil nikhila ' +
    'nikica nikita nikki niklas niko nikola nikolai nikolaj nikolay nilesh nils nimish nina ningning niranjan nirmal ' +
    'nisha nishant nisse nita nitesh nitin nitya nkechi nkem nnamdi nneka noah noboru nobuo nobuyuki noel noelia ' +
    'noelle noemie noha nola nolwenn nonso noor nora norbert noreen noriko norma norman nour nuno nuria nynke obinna ' +
    'octave octavia octavio oddvar odette odile odinaka oksana olaf olamide olav olawale ole oleg oleh oleksandr ' +
    'oleksii olena olga olha oliver olivia olivier olli ollie olu oluwaseun oluwaseyi oluwatosin omar omkar omnia ' +
    'ondra ondrej ondřej onyeka onyinye oona opeyemi ophelie oren orhan oriane oriol orla orlando orson orville osama ' +
    'osamu oscar oskar oskari osman osmo ostap osvaldo oswald otakar otavio otieno otso ottmar otto outi owen paavali ' +
    'paavo pablo paige pallavi palle paloma pam pamela pankaj paola paolo parth parvati pascal pascale pasi pasquale ' +
    'patrice patricia patrick patrizia patryk patsy patti patty paul paula paulette pauli paulina pauline paulo pavan ' +
    'pavel pavle pavlo pawan pawel paweł payal pedro peggy pekka pelle penelope peng pengfei pentti pepijn per percy ' +
    'pernille perrine perry petar peter petr petra petri petro petter petula phil philip philipp philippe philippine ' +
    'phoebe phuc phuong phyllis pia pien piero pierre pierrick piet pieter pietro piia pilar piotr piotrek pippa ' +
    'pirjo pirkko piyali piyush plamen polly pooja poonam prabhu prachi pradeep pradyumna prakash pramod pranav ' +
    'pranay prasad prasanna prashant prateek pratik praveen predrag preethi preeti prentice priscilla pritam priya ' +
    'priyanka puneet purnima päivi přemysl qasim qiang quang quentin quincy quinton quoc quyen quynh rachael rachana ' +
    'rachel radek radim radka radmila radomir radoslav radosław radovan raed rafael rafał raffaele raffaella raghad ' +
    'raghav raghu rahel rahul raija raimo raimund raimundo rainer raj rajan rajat rajeev rajendra rajesh rajiv rakesh ' +
    'ralf ralph ramakrishna raman ramesh rami ramiro ramon ramona rana randal randall randi randy rania raoul raphael ' +
    'raphaela raphaelle raquel rasha rashad rashid rashida rashmi rastislav raul ravi rayan raymond rebecca rebekah ' +
    'reece reem reggie reginald regine regis reidar reijo reiko reinaldo reiner reinhard reinhold reinier reino remco ' +
    'remi remy rena renata renate renato renaud rene renee rens renske renzo reuben reza rhea rhett rhiannon rhoda ' +
    'rhonda rhonwen rhys riad rianne ricardo riccardo richard rick ricki ricky rie rien riikka rika rikard rima rina ' +
    'risto rita ritchie ritesh ritu ritva rob robbie robby robert roberta robertas roberto robin robyn rocco rochelle ' +
    'roddy roderich roderick rodger rodney rodolfo rodolphe rodrick rodrigo roel roeland roelof rogelio roger rogerio ' +
    'rogier rohan rohini rohit roisin roksana roland rolf rolland romain roman romane romeo romina romuald romulo ' +
    'romy ron ronald ronaldo ronan ronnie roopa rory rosa rosalia rosalie rosalind rosalinde rosalyn rosanna rosanne ' +
    'roseanne roselyn rosemarie rosemary rosetta rosie roslyn ross rostislav rostyslav rotimi rowan roxana roxane ' +
    'roxanna roxanne roy ruba ruben rubin rudi rudolf rudolph rudy ruggero rui rupali rupert ruprecht ruslan ruslana ' +
    'russ russell ruth ruud ryan ryo ryohei ryosuke ryota ryszard ryuichi rüdiger saad sabine sabri sabrina saburo ' +
    'sachiko sachin sade sadia sadie saeed safa safwan sahar sahil saida sakari saku sakura salah saleh salim salla ' +
    'sally salma salome salvatore sam samanta samantha samar sameer sameh sami samia samir samira sammy sampo samson ' +
    'samuel samuli sana sandeep sandip sandra sandrine sandro sanford sang sangeeta sangho sanja sanjana sanjay ' +
    'sanjeev sanna santiago santino santosh saoirse sara sarah sari sarita sarvesh sasha saskia satish satomi satoshi ' +
    'satya saul saurabh saverio savita sayaka saša scot scott scottie sean sebastian sebastien seema segolene segun ' +
    'sehun seiji seiko selena selina selma semra seojun seok seong seongmin seppo serafin serena serge sergei sergey ' +
    'serghei sergi sergio sergiy serhii seth seun seung seunghyun severine seymour shabnam shadi shahd shailesh ' +
    'shalini shan shana shane shanice shankar shanna shannon shaohua sharad shari sharlene sharon sharron shashank ' +
    'shashi shaun shauna shawn shawna sheetal sheila shekhar shelby sheldon shelia shelley shelly sherif sherman ' +
    'sherri sherrie sherry sheryl shigeru shilpa shinichi shinji shinya shirish shirley shiro shiva shivam shivani ' +
    'shizuka shobha shohei shoichi shota shraddha shreya shreyas shruti shuai shuang shubham shun shunsuke shweta ' +
    'siarhei sibusiso sid siddharth siddhartha sidney siebe siegbert siegfried sieglinde siegmund sigbjørn sigmund ' +
    'sigrid sigurd siiri silas silke silvana silvano silvester silvestre silvia silvija silvio simon simona simone ' +
    'simonetta sindre sinead siobhan sipho sissel siyuan sizwe sjaak sjoerd sjors slavica slavko slawomir slobodan ' +
    'slobodanka smita smriti sneha snezhana snježana snorre sofia sofie sofiya sofía soham sojung solange soledad ' +
    'solene solomon solveig solvi sonal sonali sonia sonja sonya sooyoung sophia sophie sophieke sorcha soren sota ' +
    'soumya srdjan sreedhar sridhar srinivas stacey stacie stacy stan stanislav stanislava stanko stanley stefan ' +
    'stefani stefania stefanie stefano steffen steinar stella stepan stephan stephane stephanie stephen steve steven ' +
    'stevie stewart stig stijn stipe stuart sture subhash sudha sudhanshu sudhir suhail sujata sukumar sulaiman sumit ' +
    'sung sungho sunghoon sunil sunita sunmi sunniva suraj suresh surya susan susana susanna susanne sushil sushma ' +
    'susumu suzan suzanne suzie svatopluk svea sven svenja sverre svetlana svetoslav svitlana swantje swapnil swati ' +
    'sybille sylvain sylvester sylvestre sylvia sylvie sylwester sylwia szymon sönke sławomir tabea tabitha taco ' +
    'tadashi tadej tadeusz taehyun tahir taichi taiki taina takahiro takako takao takashi takehiko takeo takeru ' +
    'takeshi takuma takumi takuya talal tamara tameka tamer tami tammie tammy taneli tanguy tania tanja tanmay tanvi ' +
    'tanya tapani tapio tara taras tareq tariq tarja tarmo tarun tasha tatiana tatiane tatjana tatsuo tatsuya tatum ' +
    'tatyana tayo ted teddy teemu telmo teodor teodoro teresa terhi teri terje tero terrance terrell terrence terri ' +
    'terrie terry teruo tess tetsuo tetsuya teun thabo thaddeus thandi thandiwe thang thanh thao thea thelma themba ' +
    'theo theodora theophile theresa thibaud thibault thibaut thierry thijs thilo thinh thomas thora thorben ' +
    'thorbjørn thorsten thorvald thurman thuy tia tiago tianyi tien tiffany tihomir tiina tijmen tijn tilda tillie ' +
    'tillmann tilly tim timo timofey timon timothee timothy timur tina tineke tiril titouan titus tiziana tiziano ' +
    'tjeerd toan tobenna tobi tobias tobin todd toine tolu tom tomas tomaso tomasz tomek tomi tomislav tommi tommie ' +
    'tommy tomoaki tomohiro tomoki tomoko tomoya tomás tomáš toni tonia tony tonya topi torben torbjörn torbjørn tord ' +
    'torill torkel torleif tormod torstein torsten toru torunn toshiaki toshio tove tracey traci tracie tracy trang ' +
    'traute trent trenton trevor trey tricia trina trine trinh trish trisha trista tristan tristram trond trude trudy ' +
    'truls trung truong trygve tsuyoshi tuan tuija tunde tuomas tuomo tushar tuukka tuula tuyet tyko tyler tyra ' +
    'tyrone uche ugo ugochukwu ujjwal ulf ulises ulla ulrich ulrika ulrike umar umberto umesh una unni urs ursula ' +
    'uschi usha uta ute utkarsh uwe vadim vadym vaibhav valarie valentijn valentin valentina valentine valentino ' +
    'valentyna valeria valerie valerio valeriy valery valtteri vance vandana vanesa vanessa vanja vanya varsha varun ' +
    'vasant vasco vasil vasile vasiliy vasyl vaughan vaughn vedant vedran veera veijo veikko velma venelin venkat ' +
    'venkatesh vera verena vern verna vernon veronica veronika veronique veselin vesna viacheslav vic vicente vicki ' +
    'vickie victoire victor victoria vidar vidya vigdis viggo viivi vijay vikas vikram vikrant viktor viktoria ' +
    'viktoriya vilhelm vilja viljami ville vilém vimal vinay vincent vincenzo vineet vinh vinod violeta vipul ' +
    'virgilio virginia virginie vishal vishnu vitalii vitaliy vitaly vitor vitoria vittorio vivek vivekanand vivian ' +
    'vivien vjekoslav vlad vladimir vladislav vlado vladyslav vlasta vojta vojtěch volker volkmar volodymyr vonda ' +
    'vratislav vsevolod vuk vyacheslav václav vít wael wafa walburga waldemar waldo walid wallace wally walter ' +
    'waltraud waltraut wambui wanda wangari wanjiru warren warwick wataru waylon wayne wei weijie weiwei wekesa wenbo ' +
    'wendelin wendell wendy wenjie wenjing wenzel werner wes wesley wessel whitney wiebe wiebke wiesław wietse wiktor ' +
    'wilbert wilbur wilco wilda wiley wilford wilfred wilfried wilhelm wilhelmina willa willard willem willemijn ' +
    'willi william willie wilma wim wincenty winfred winfried winifred winnie wioletta wissam witold wojciech ' +
    'wolfgang wolfram woo woodrow woojin wouter wyatt wytze władysław włodzimierz xabier xander xaver xavi xavier ' +
    'xenia xesus xiang xiao xiaobo xiaodong xiaofeng xiaohui xiaojun xiaolei xiaoli xiaoming xiaoyan ximena xin xinyi ' +
    'xiu xuan xue yael yago yahya yan yancy yann yannick yannis yara yaroslav yash yashwant yasir yasmin yasmine ' +
    'yasser yasuhiro yasuko yasuo yaw yazan yegor yeji yelena yemi yerin yetunde yevgeny yevhen yifan ying yngve ' +
    'yoann yogesh yohan yohann yoichi yoko yolanda yong yongho yorick yosef yoshiaki yoshihiro yoshiko yoshio yosuke ' +
    'younes youngjae youngmin youssef yrjö yuan yue yuichi yuji yujin yuka yuki yukio yuko yulia yuliya yumi yumiko ' +
    'yun yuna yunus yuri yuriy yury yusuf yusuke yuta yutaka yuvraj yuya yvan yves yvette yvonne zach zachariah ' +
    'zacharie zachary zachery zack zahra zaid zain zainab zaira zaki zane zanele zara zbigniew zbyněk zdenka zdeněk ' +
    'zelda zena zenon zeynep zhao zhen zheng zhi zhigang zhong zhou ziad zihan zinaida ziyi zlatan zlatko zoe zoey ' +
    'zofia zoltan zoran zorica zosia zoë zuzana zuzanna zvonimir zygmunt øystein øyvind štěpán željko'
  ).split(' '),
)
