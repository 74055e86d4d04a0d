/** Common given names, so that "Petra will ask them" is known to speak of a person though nothing else says so. */
const names = new Set(
  (
    'aaron abby abdul abigail adam adrian agnes ahmed aisha akira alan alba albert alejandro aleksander alex alexander alexandra alexei ali alice ' +
    'alina alison amanda amelia amir amit amy ana anand anders andre andrea andreas andrei andrew andy angela anita anja ann anna anne annette ' +
    'anthony antonio anton ariel arjun arnaud arthur artur arun asha astrid axel barbara bart beatrice beatriz ben benedikt benjamin benoit bernard ' +
    'beth bjorn bo bob boris brad brandon brenda brian bridget bruno caleb camille carl carla carlos carmen carol caroline catherine cecilia ' +
    'celine charles charlie charlotte chen chloe chris christian christina christine christoph christopher claire clara claudia colin connor ' +
    'craig cristina cynthia dan dana daniel daniela darius dave david dawn deborah deepak denis derek diana diego dimitri dirk dmitri dominic ' +
    'don donald donna dorothy doug duncan dylan edgar eduardo edward eirik elena eli elias elisabeth elise elizabeth ella ellen emil emilia emily ' +
    'emma eric erik erika erin ernest esther ethan eva evan eve evelyn ewa fabian fabio farid fatima felipe felix fernando fiona florian frances ' +
    'francesca francis francisco francois frank fred frederic frida gabriel gabriela gareth gary gavin geoff george gerard gerald giovanni ' +
    'giulia glenn gloria gordon graham greg gregory guillaume gunnar gustav guy hana hannah hannes hans harald harold harry hassan heather ' +
    'hector heidi heinz helen helena helene henk henri henrik henry herbert hiroshi holly howard hugo hussein ian ibrahim ida igor ilse imran ines ' +
    'ingrid irene iris isaac isabel isabella ivan ivana jack jacob jacques jake jakob james jamie jan jana jane janet jared jasmine jason javier ' +
    'jean jeff jeffrey jennifer jenny jens jeremy jerome jess jesse jessica jesus jill jim jimmy jiri joan joanna joao joe joel johan johann ' +
    'johannes john johnny jon jonas jonathan jordan jorge jorg jörg jose josef joseph josh joshua joyce juan judith judy julia julian julie julien ' +
    'juliet jun jurgen jürgen justin kai karen karin karl karsten kasia kate katharina kathleen kathryn katie katrin keith kelly ken kenji kenneth ' +
    'kenta kevin khalid kim klaus kofi konrad kristen kristin kumar kurt kyle lars laura laurence laurent lauren lea leah lee leila lena leo leon ' +
    'leonard leonie lewis li liam lila lily linda lindsay lisa liu liz lorenzo louis louise luca lucas lucia lucy luigi luis luisa lukas luke lydia ' +
    'lynn maarten mads maggie magnus maja malcolm manuel manuela marc marcel marco marcus maria marian marie marina mario marion marius marko ' +
    'markus marlon marta martha martin martina mary mateo mateusz mathias mathieu matt matteo matthew matthias maurice mauro max maya megan mehmet ' +
    'mei melanie melissa mia michael michaela michel michelle miguel mikael mike mikhail mila milan mina mirela miriam mitchell mo mohamed mohammed ' +
    'moira molly monica monika morgan morten nadia nadine nancy naomi natalia natalie natasha nathan neil nia nicholas nick nicola nicolas nicole niels ' +
    'nikolai nils nina nisha noah noel noor nora norbert odile olaf ole oleg olga oliver olivia omar orla oscar oskar otto owen pablo pamela paola ' +
    'patricia patrick paul paula pauline pavel pawel pedro per peter petr petra phil philip philipp philippe pierre piotr piyush priya quentin rachel ' +
    'rafael rahul raj ralf ralph ramon raphael rashid raul ravi raymond rebecca reinhard rene renate ricardo richard rick rita rob robert roberto robin ' +
    'roger roland roman ron ronald rosa rosalind ross roy ruben rudolf rui russell ruth ryan sabine sally salma sam samantha samir samuel sandra sanjay sara ' +
    'sarah sasha scott sean sebastian serena sergei sergio sergiy seth shannon sharon shawn sheila shreya silvia simon simone sofia sofie sonia sophia ' +
    'sophie stan stefan stefanie stefano stella stephan stephanie stephen steve steven stuart susan susanna susanne sven svetlana sylvia takeshi tamara tanja ' +
    'tanya tara ted teresa terry tess theo theresa thomas tiago tim timo timothy tina tobias todd tom tomas tomasz tommy tony tracy tristan tyler ulrich ' +
    'ulrike ursula uwe valentina valerie vanessa vasant vera verena veronica victor victoria vijay viktor vincent virginia vivian vladimir walter wanda wei ' +
    'wendy werner wilhelm william wolfgang xavier yan yannick yara yasmin yosef yuki yuri yusuf yves yvonne zach zachary zara zoe zoë ' +
    'abebe adaeze aditi aditya adriana aidan ailsa aiyana akua aleksandra alessandro alexis alfie alisha alistair alma amara amina aminata ' +
    'amrita anastasia aneta angus anika anil anneke annika anthea antje anya aoife archie aretha arlene armando arne ashok aurora ava avery ' +
    'ayesha aylin azadeh barry bashir bea becca beatrix bella benita benji bertha bettina bianca biruk blanca bogdan bojan boniface branko ' +
    'bronwyn bryan camila candice carly carmel carsten casper cassandra cath cecile cedric celia cesar chandra chantal charlene chidi ' +
    'chiara chiyo cian ciara clare clarissa claude clement clive conor cora corinne cyril dagmar dalia damian damien danielle daphne darren ' +
    'davide deepa deirdre delia delphine dennis desmond dev devika dieter dilip dina dolores doris dorota edith edna edwin eileen elaine ' +
    'eleanor elin elke elliot elsa elsie enrique ernst esme estelle ethel etienne eugene eunice evelina ezra faisal faye femi ferenc fergus ' +
    'finn fiorella flora freda freya frieda fritz gail galina gemma genevieve georgina gerda gertrud ghassan gianluca gina gita giles ' +
    'giuseppe gisela goran grzegorz gudrun gwen habib hakim hamish hamza hanne haruka harriet hasan hayley hedda heike helga hema henning ' +
    'hilary hilda hiro horst ifeoma iker ilona imani imogen inge inga ira irina irma isla ismail ivo jacqueline jacinta jadwiga jaroslav ' +
    'jasper javed jayne jeanette jemima jillian joachim joanne jocelyn jochen jodie joern jolanta jonah joris josie jude julio jurij kaan ' +
    'kamal kamala kamila karim karol katarina kateryna katja katya kavita kemal kerry kerstin keisha khadija kieran kira kirsten kirsty ' +
    'klara klaas koji krishna krzysztof kwame lakshmi lamar lara larissa larry latisha laszlo laurie lawrence layla leonardo leroy leslie ' +
    'lesley leticia lina livia ljiljana lois lola lorna lorraine lottie lotte luc lukasz luz lyra mabel madeleine mae magda magdalena ' +
    'mahmoud malik malte manfred manisha manoj manon mara marek margaret margarita margot marisol marissa marlene martijn marvin matilda ' +
    'mattias maud maureen mavis meera mehdi melinda mercedes meredith merete mhairi mika milena milly minh miranda miroslav moritz moses ' +
    'mona muhammad muriel mustafa myra nabil naveen neha nadja nell nellie nelson nerys ngozi nicky nigel nikhil nikita nisse noreen norma ' +
    'nuno octavia odette oksana olamide oleksandr olena olu oluwaseun ondrej onyeka oona orhan osman paavo paige palle parvati pascal ' +
    'patrice peggy penelope perry pia pilar pippa polly pradeep pranav preeti priscilla priyanka radek radka rahel rajesh rakesh ramesh ' +
    'ramona rana randy raoul rashida raphaela reza rhys rhiannon rina rodrigo roisin rohan rolf romy ronan rosemary rosie rowan roxana ' +
    'rupert ruslan sadia saeed saida sakura salim salome sana sangeeta santiago saoirse sari saskia satoshi saul selma semra serge shabnam ' +
    'shanice shauna shirley sigrid silas silke sinead siobhan slavica slobodan solveig soren sorcha stacey stanislav stanley stig sulaiman ' +
    'sunil sunita surya sushma suzanne swati sylvie tadeusz taras tariq tatiana teodor thea theodora thierry thorsten tilda tilly titus ' +
    'tomoko torben tove trevor trudy tuomas ulla umar umberto una usha uta vanja veronika vesna vicki vigdis vikram violeta virginie vivek ' +
    'vlad wanjiru warren waltraud wiebke wilfred wilma winifred xenia xiaoli yasmine yolanda yohan younes yuan yuko yvette zainab zahra ' +
    'zeynep zoltan zofia zosia zuzana'
  ).split(' '),
)

/** Names that are everyday words as well; before a family name they are names. */
const ambiguous = new Set(
  'june april may august will grant mark bill art rich rose summer joy grace dean miles frank drew sue pat ray chase hope faith dawn'.split(
    ' ',
  ),
)

/** Short and pet forms, each with the names that it can stand for. */
const shortForms: Record<string, readonly string[]> = {
  abby: ['abigail'],
  al: ['alan', 'albert', 'alexander'],
  andy: ['andrew', 'andreas'],
  barb: ['barbara'],
  bart: ['bartholomew'],
  becky: ['rebecca'],
  bert: ['albert', 'robert', 'herbert'],
  beth: ['elizabeth', 'bethany'],
  bill: ['william'],
  bob: ['robert'],
  cathy: ['catherine'],
  charlie: ['charles'],
  chuck: ['charles'],
  dave: ['david'],
  dick: ['richard'],
  don: ['donald'],
  ed: ['edward', 'edgar'],
  eddie: ['edward'],
  fred: ['frederick', 'frederic', 'alfred'],
  geoff: ['geoffrey'],
  greg: ['gregory'],
  hank: ['henry'],
  harry: ['harold', 'henry'],
  jack: ['john'],
  jake: ['jacob'],
  jim: ['james'],
  jimmy: ['james'],
  joe: ['joseph'],
  jon: ['jonathan'],
  kate: ['katherine', 'catherine', 'kathryn'],
  kathy: ['kathleen', 'katherine'],
  larry: ['lawrence', 'laurence'],
  liz: ['elizabeth'],
  maggie: ['margaret'],
  matt: ['matthew', 'matthias'],
  meg: ['megan', 'margaret'],
  mick: ['michael'],
  mike: ['michael', 'mikael'],
  nate: ['nathan', 'nathaniel'],
  ned: ['edward'],
  nick: ['nicholas', 'nicolas', 'dominic'],
  pat: ['patrick', 'patricia'],
  peggy: ['margaret'],
  pete: ['peter'],
  phil: ['philip', 'phillip'],
  ray: ['raymond'],
  rich: ['richard'],
  rick: ['richard'],
  rob: ['robert'],
  ron: ['ronald'],
  sandy: ['alexander', 'sandra'],
  sasha: ['alexander', 'alexandra'],
  steve: ['stephen', 'steven'],
  sue: ['susan'],
  ted: ['edward', 'theodore'],
  terry: ['terence', 'theresa'],
  tim: ['timothy'],
  toby: ['tobias'],
  tom: ['thomas', 'tomas', 'tomasz'],
  tony: ['anthony', 'antonio'],
  vicky: ['victoria'],
  will: ['william'],
  zach: ['zachary'],
  max: ['maximilian'],
}

/** Of "Mei-Ling" the first part tells. */
export const isGivenName = (word: string): boolean => names.has(word.toLowerCase().split('-')[0] ?? '')
/** Whether a word that opens a sentence or names a month may be a given name before a family name. */
export const mayBeGivenName = (word: string): boolean => ambiguous.has(word.toLowerCase())
const petNames = new Map<string, string[]>()
for (const [short, full] of Object.entries(shortForms)) {
  for (const name of full) petNames.set(name, [...(petNames.get(name) ?? []), short])
}

/** The pet names of a given name: "Dave" of "David". */
export const petNamesOf = (name: string): readonly string[] => petNames.get(name.toLowerCase()) ?? []
/** Whether a short form can stand for a given name: "Dave" for "David". */
export const isShortFor = (short: string, name: string): boolean =>
  petNames.get(name.toLowerCase())?.includes(short.toLowerCase()) ?? false
