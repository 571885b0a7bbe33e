export const id = 7953;
export const ids = [7953];
export const modules = {
	7953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => nameOf,
			e: () => languageOf
		});
		var tinyld_light_m0 = __webpack_require__(7731);
		var _words_js_m1 = __webpack_require__(45356);
		const SCANNED_CHARS = 240;
		const MIN_CHARS = 24;
		const MIN_ACCURACY = .25;
		const MIN_CLEAR_ACCURACY = .08;
		const CLEAR_LEAD = 2.5;
		const ENGLISH_RANK = 120;
		function languageOf(text) {
			const prose = text.replace(/```[^`]{0,4000}```/g, " ").slice(0, SCANNED_CHARS);
			if (/[\u3040-\u30ff]/.test(prose)) return "ja";
			const words = (0, _words_js_m1.Z9)(prose);
			const common = words.filter((word) => ((0, _words_js_m1.IQ)(word) ?? Number.POSITIVE_INFINITY) <= ENGLISH_RANK).length;
			if (words.length >= 3 && common >= Math.max(2, words.length * .3)) return "en";
			if (prose.trim().length < MIN_CHARS && !/[^\u0000-\u024f]/.test(prose)) return null;
			const [best, next] = (0, tinyld_light_m0.xw)(prose);
			if (best === undefined) return null;
			const isClear = best.accuracy >= MIN_CLEAR_ACCURACY && best.accuracy >= CLEAR_LEAD * (next?.accuracy ?? 0);
			return best.accuracy >= MIN_ACCURACY || isClear ? best.lang : null;
		}
		const NAMES = new Intl.DisplayNames(["en"], { type: "language" });
		function nameOf(code) {
			return NAMES.of(code) ?? code;
		}
	}),
	45356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			az: () => isContent,
			IQ: () => rankOf,
			Z9: () => wordsOf
		});
		;
		const ENGLISH_BY_FREQUENCY = `
you i the to s a it t that and of what in me is we this he on for my m your don have do re no be
know was not can are all with just get here but ll there so they right like out go she up about if
him got oh at now come one how well yeah her want think good see let did why who as his will going
from when back okay yes gonna d time look take an man where them would been some hey tell or us had
were say could didn something really down then little way our make too never by over more need mean
very off mr sorry give has thank love said am people please sure any thing only because two should
doing much sir maybe help anything these god even night call talk nothing into first find wait put
great thought day work life before better again still home guy won those than around other away new
last uh ever stop keep told must things big after long does always their everything nice name money
doesn guys feel believe thanks old place fine kind isn hello lot years made leave hi girl hear
father through every bad listen remember three boy coming wrong might stay house may baby another
ok dad gotta wanna wanted enough talking happened show course being care done getting mind left ask
car understand mother which try shit hell miss came wouldn own world guess next kill else dead
trying someone real room morning huh hold ain woman yourself today looking wasn mom friend move
same job tonight went son best saw found pretty ready heard whole seen together fuck minute men
head matter haven knew excuse many idea without play family meet most run while wife once live
somebody everybody used use myself took yet start called couldn kid tomorrow happy school problem
watch bring fucking actually business says hope open already since looks sit mrs cause alone hard
wants stuff turn days friends until few kids honey dr gone both door later saying such killed
having face worry ago five second brother damn case thinking probably beautiful hand check year
forget hit lost minutes crazy late phone nobody end easy doctor shut under part deal die soon four
anyone pay happen true each supposed em eat jack mine working town afraid drink exactly whatever
hurt knows heart gave young everyone chance read makes number taking change anyway week married
point hands police word fun wish bit aren game party set cut comes sleep shot anybody ass stand
water boys trouble dear couple gets making eyes break story far times um close means funny goes
lady death asked walk fire hours hate gun rest person inside waiting different girls captain least
important ah also line yours office dinner quite against fight side six half pick question ahead
michael cool women body high husband john reason almost dog buy truth met telling hot o anymore
behind started speak bed moment tried blood ma shall daddy stupid along either though front sister
bye send welcome sometimes trust free book answer between children war hurry fact brought clear bet
its white glad daughter outside city bitch feeling black seems full till sick light shoot news lose
wonderful months save hour country jesus needs wow able frank perfect shouldn running child whoa
died order living sounds alive food gentlemen luck hair drive promise sex music ya power sort
special serious street red dance hang touch team playing company george pull plan sweet ten coffee
lucky sound safe date leaving parents president himself seem lives air taken york picture ladies
lord sent fast happens perhaps catch ride win kidding top scared dream sign meeting sense beat
control drop cold weeks darling figure king poor throw asking joe write cannot suppose small human
piece boss hospital uncle past calling known follow sam movie ha straight christmas weren words
clean kiss looked feet evening million lie felt moving certainly step learn fall bill questions
finally takes class quiet wonder goodbye law become general worked rather possible goddamn unless
mad absolutely tired murder road mike eye except somewhere explain charlie less none loved giving
seeing tom secret wear worth act careful quick handle pass early report state busy turned table
wake works broke ball major seven mouth marry meant fault lunch lieutenant al expect hmm mama
future paper officer hotel buddy thinks agent talked blue american mistake tv david ones wedding
clothes weird changed court floor watching building earth dude others longer forgot finish ship
club attention eight worse pain ben th sing blow choice ls ray birthday stick relax yesterday honor
smart colonel boat plane month lovely given train l fair worried ooh needed sitting security cover
across paul bag terrible caught song spend horse ring sell return personal c message system
afternoon bob hasn happening tough christ peter quit count box missed present kept charge
information fool simple middle calm surprise forever decided dark anywhere miles swear land mary
missing cute lying master dress strong key fix interesting wearing strange johnny voice rock cop
window bar totally interested appreciate army paid short record bought card certain y college fly
evidence bank besides completely ran cops b test history finished born proud fish join lead smell
near apartment enjoy letter situation trip harry mark store yo amazing star danny accident il
imagine doc pleasure ought list rich calls jimmy service entire difference judge ice lawyer fat
alright instead age station realize gold j seat liked hundred summer dollars standing angel mess
america chief killing radio hungry problems marriage brain soul forgive drunk henry deep figured
likes girlfriend folks slow private during ed attack beer definitely stopped partner walking area
dangerous offer scene third upset bus owe shoes driving english richard group ln kick evil joey
joke fell truck teach e ground green loves cash forward honest boyfriend park single position
respect broken crime wrote public max mommy grab fighting art favor upstairs wall force seconds
jail push prove normal protect machine field r spent feels speaking named jump starting saved nose
hide sun church peace professor bobby share french steve bullshit moved picked thousand paris
holding billy fear using la tape tony suit pictures holy putting involved gas books relationship
neither nine pop rules bother especially nervous whether dying stuck round dirty cat breakfast
idiot space lived prison carry james cry bastard p smoke arm film government tree foot contact
knock agree pardon gives gift south dreams jim hat sake sweetheart board seriously north department
patient awful sad wondering roll robert beginning usually grand sergeant laugh killer listening
doubt upon double twice whose outta plenty guilty jerry promised fired race crap chicken bathroom
asshole spot reading orders weekend detective action sheriff eating glass type guns experience west
obviously wine luke press difficult lots brown nick rid sea arms flight staying arrest neck grow
mention favorite wind sleeping notice admit extra within low impossible gay computer angry bunch
blame pants visit clock tea fellow kitchen lay hole guard learned smile feelings fit pal bear often
wild silly camera begin reach ow beach larry heaven lock leg quickly lights kelly worst shooting
played plans bucks suddenly writing track teacher ridiculous legs river dare burn raise aunt shh n
rory surprised decision cross cost queen fresh innocent emergency medical dancing cell gotten
seemed bigger states closed names walked bomb hanging note shop sweetie nuts band losing price
steal waste client stole crying pressure code places dogs rose dick accept further excellent aah
magic drinking keeps corner consider ourselves herself acting locked laughing address copy tells
warm sold pregnant hall treat everywhere van papers complete cup ways level passed witness eh taste
motherfucker hardly camp keeping charles keys yep beg duty ms interest tight helping bottle support
leo flying f decide united st turns moon bottom hoping conversation san hero asleep roger final
continue east match apologize trial spirit willing chair u risk study amy possibly rain above
cousin pulled cream dropped excited memory breathe enemy huge search greatest drugs beauty lately
tommy rule build choose cards lee advice immediately teeth became victim friday coach flowers
showed crew saturday driver apparently heavy trick empty comfortable destroy brothers mission plus
apart pool dumb dressed helped knife checked santa weapon restaurant shirt faith simply gee dig
size stars london movies necessary themselves credit blind starts center bridge practice closer
discuss cars mister grandma cook ticket strike stage animal bird leaves sight somehow following
knowing drug career nature however prince responsible cake famous nurse correct breath fucked games
allowed sky bringing hearing singing account due common afford tie chinese bright allow belong
concerned escape suspect written skin file jake madam fill operation desk taught aye pack lied
faster deserve ted danger meat command stories tickets paying hiding perfectly sunday whoever
beyond sarah dave student jane dry jury form main heads program papa martin milk g fred held
horrible kinda feed de natural grace breaking battle ugly phoebe coat although settle opinion
washington ho terrific according older gentleman lucy noticed loose local lonely shame otherwise
shows large devil video speed military chicago built shower oil opportunity chest horses biggest
threw bite eric aw wash stone block records indeed weapons invited turning draw attorney pretend
health vegas balls heat manager guest loud itself fantastic cares shake numbers lab princess island
easier color earlier bell naked suggest wet pig letting nowhere merry animals weli cheese ideas
downstairs soldier monster several planet dean insane fellas california walter eggs spoke butt
murdered view bloody opening lines insurance split pete jealous bullet arrived character national
screaming speech airport hook condition target finding serve er incredible sugar player signal
helen total selling hill football screw page justice letters rough hurts project crowd meaning
planning pair science usual sees adam emily sooner commander ordered subject remind lies strength
mail dan paint freak bedroom onto neighborhood personally finger spell tim ghost majesty peg smith
doctors fake release weight cheap market pray expecting unit signed falling throat lake nor susan
realized director agreed truly phil brilliant cab powers prepared candy junior pocket legal scott
aware roof jason babe brian radar slept bud responsibility mountain base ours firm england whom
trade romantic liar fan training brings powerful whenever sending language purpose whoo believed
bless nope pieces arrested noise suck fancy exciting genius introduce forgotten annie rent familiar
criminal doors proof vote recognize com stolen suicide weather drinks medicine k lift issue
followed buried anna mood male among television regular nights opened someday stomach yellow ate
county nearly buck crane scare village prepare matters pizza monkey sudden assume heading toast
ears fella babies jacket lane thoughts social travel sometime property monday expected fingers
remain bodies secretary funeral sexual magazine senator jerk glasses dating research freedom arthur
add damage repeat handsome hired prefer buying society energy alan crack vacation chase mulder
divorce carter stayed jackson ally defense rat grandpa grant picking began checking reasons
goodness post confused william unfortunately telephone surgery contract safety tall fixed
professional lesson tiny assistant points freeze understood runs thomas license model gate soft
margaret ear riding staff warning engine planned german map swim harm square silver sydney brave
access positive covered female someplace streets blew weak season matt rush awesome snow spring
spread champagne pounds mayor bond demon winner madame lips tongue leader showing permission bath
mm monsieur mexico jones storm spare destroyed tour headed trees students ends burning bones kicked
appointment mentioned piper score claire angeles shoe johnson ocean harder reality shape brad jeff
kim survive gang saving cos style farm shopping clearly sexy growing example laid answers gosh
rings alarm plays screwed schedule fortune enter bleeding punch ended patients rights invite
obvious charges touched interview affair parts russian wherever unbelievable focus chocolate sue
borrow grew grade finds statement investigation mate cole load painting throwing community ross
waited loss barely woods changes details yourselves exist toilet chances drove meal dump
disappeared member shock discovered failed pie carol crash martha artist sat theory depends bags
joy ruin pleased traffic kissed wise nonsense pink carrying burned laura midnight shots deliver
bread officers button dealing original mac hated source eve received hung cases subtitles switch
charming decent nah below texas process desert hollywood expensive belongs particular moves higher
lower period breathing grandmother h pride thousands dollar witch tip soldiers jobs plant surely
sports bust including birth joint logan wire bull brains towards rise boring karen ashamed lt
sisters section v facts smells clever carl honestly success garage filled physical connection
complicated pulling regret loser closet giant wheel france parking twenty policy tear stranger wood
fate maggie juice lily governor europe knight tied faces awake fought kitty coast pilot miracle
lover aboard files based disgusting cigarette grateful mighty murderer garden watched wound sally
alice linda forced drag fourth marie scream event woke row actor grave changing senior curious flat
winter badly shoulder scary super priest rick disease sword smoking chick offered closing concern
talent garbage mostly attitude bone recently friendly egg basically quarter engaged thee rooms
passing swing amen available louis marshall slip knees birds bike hunt caused taxi stood likely
object hates percent pierce raised japanese guests desperate dirt navy pussy plate negative cooking
distance tank data request ruined hire knowledge golf falls cow dawn pissed stock equipment reports
conference rescue ann sale claim holmes silence audience warn americans mercy hank jesse proper
create universe francisco baseball harold soup hercules british outfit slowly yard drew duke jackie
grown loving valley robin pure rate dies bro celebrate china piano simon uniform pills stealing
spending returned location duck doll amount healthy central reached knocked walls pen steps younger
attractive notes fail path poison beast wanting naturally happiness anytime sucks gary eventually
betty channel elevator thy belt secure grandfather avoid penny thief laughs guards bay bride
pathetic mirror thursday partners dozen becomes ellen kyle direction gorgeous direct odd theater
led committed march boston puts official members morgan treated effect attacked tail vision pa
secrets talks dust trap wide sharp honour aside stairs deck guts extremely unusual lousy newspaper
courage apple tuesday terribly fishing piss university carefully hitting writer pulse edge illegal
pity protection couch tests staring victims created screen appear winning precious windows studio
kissing rob golden wilson frightened sandy owner royal intend da considered parties cast prisoner
burns frasier popular destiny robbery silent violence federal hearts mystery nerve circumstances
library toward busted becoming rocks practically embarrassing photo tower miller armed shift
friendship maid wallet package range flower beating elizabeth results steady cheers rope cleaning
exact image barbara maria vehicle turkey easily nasty jungle sensitive pot suffer millions
remembered trash thou ambulance behavior nightmare prize per tears snake families cancer terms
orange media foreign donna wasting memories songs spanish material expert charlotte cutting
advantage rude flesh disappointed inspector guarantee signs committee terry kinds punk downtown
sandwich understanding marks mistakes daniel sweat political panic cents plain performance stops
boom union parker seats hundreds fruit cable objection mum separate kong underwear ancient fox
lewis moments cliff setting rolling w castle delicious value circle miserable bills glory squad
chuck manage counting bowl zero victory stands embarrassed willie creature deny basketball mixed
route continues bruce rare yelling nancy holiday hidden ill andrew helps directly progress remove
wave gods authority chain highly wore emotional hunting shadow jumped false gray skip estate whore
horn appears basement agents jess minds pleasant mile clients refuse approach disappear speaks
district bug rabbit jeez champion stopping proceed competition watson anne presence leading forces
century cure rita capable convinced swell warrant wayne threat therefore zack bury ruth services
shine diamond april bat monica alert x chip edward jenny transfer thrown sentence fabulous pushed
nation butter earl jokes reporter booth casino potter josh successful learning possibility awfully
sand desire bow cage wolf nigger units wing exchange trapped thin bored pet rip series drama
homework hills carried entirely zone explanation spy assure failure hits collect swimming bang
joseph print launch useless delivery journey fever jordan photos kills sport challenge loan shore
barry spoken routine soda teaching trunk mask clark teli leads result passion purse served argue
climb seth cats witnesses beef recall wings barney mental cabin ships script solid article vic
education salt solve confidence frankly receive metal wounded settled suffering escaped anger
agency detail trace pipe wins supper effort spit studying hug enemies treatment commit dragon
reputation intelligence troops custody gimme ability site fifth trail palace pushing stays hop
boots owns attempt houses lawyers mouse hurting stronger ease bout considering ordinary presents
chloe impressed ripped customers laundry treasure revenge odds bravo tricks cowboy nuclear rome
motion mall virus kirk forest reverend sounded trained june noel scratch virgin el breaks potential
twelve fifty defend contest plastic fashion africa cap mickey interrupt latest convince lincoln
issues joan cheer arrive chose supply surveillance catherine ignore nail mountains league vice
figures joking thanksgiving albert stanley loaded coincidence messages cheating favour coke quality
title impression particularly reasonable division bunny vincent tiger therapy se bastards museum
steel minister bound standard wishes slave yell dreaming anniversary florida reminds shy firing
walks cruel hunter bible seek chasing cancel prime las pat former smooth wednesday socks dates
modern surface judy lifetime role curse eaten chosen gym motel enjoyed collection device
christopher russell heck pee noon hong previously jersey blowing sons reward degrees lets georgia
bothering bars dumped iron cameras mitch express saint devon sacrifice cookies janet assignment
tunnel highway insist guide slide victor specific wrap oscar cleaned wagon prom lack cigarettes
packed exercise defendant jean cheat bullets kit marshal background ringing clue damned assault
walt suits fifteen ld concert temple ranch dorothy designed planes vampire foolish agreement
darkness flag tent daphne rotten term remains pacey alien provide touching patch snap cooper davis
believes imagination bail actual incident released liquor sonny molly disaster connected fully mass
comfort sec smiling thirty border fuel francis legend players crossed electric demand opera donald
circus current trauma diamonds turtle enjoying neighbors laws salad prints bundy argument peggy
describe harper starving impressive neighbor nigga fallen sink council backup screams sneak wipe
trigger avenue events tone norman toy meg youth crush factory felicity trusted instance searching
grass campaign williams jen bishop wasted tracks goal ken dennis messed asks generous cookie fairy
violent humor crisis average liberty suite harvey benny slipped opens rats systems stake managed
nephew gambling threatened alcohol politics admiral begins occasion gentle shirley unhappy network
cleared joined confession charity explosion finest offense wade judgment headquarters shout filthy
surgeon tube hon math operator kidnapped pin personnel mix sucker alley dancer dealer humans hoped
reaction chat depressed underneath commercial mon behave version fantasy chill chips steak gloves
worrying sides dropping struck design honeymoon experiment identify blast arranged classic quarters
delivered procedure spirits crystal buster whiskey goodnight perform response divorced prisoners
jay dope greater fence poker normally powder landing protecting drawing actress vietnam gear rape
advance suspicious locker buzz civil sin beth meanwhile ending torture classes marrying miami le
blown selfish personality christian banks teddy fed dough lf deserves warned confess walker tries
solution ceremony clown rocky highness helicopter connie costs prayer forth apology dressing
invented hers hm corporal accepted emma entrance strip boxes singer gather pearl concentrate
uncomfortable instructions satellite deputy daily nut stress tune valuable pretending kicking
merely sauce guitar sighs porter basic charm belly exit blows net voices steven romance patrol
pitch arrange satisfied japan makeup teams matthew surrender strangers rub whistle visiting wives
bum kingdom fort hip flew hood anthony ling dreamed patience junk diet earn flash lion ralph frozen
robbed homicide decisions gross holes uses badge mel offering financial answered officially
opposite customer soap privacy beside unknown painful represent anyhow lessons reported pour
extraordinary testing champ hopes twins meantime fascinating squeeze furniture rice bend valentine
beats begging host mysterious blocks sore timing balance shark technology sets angle dutch wondered
guilt yards invitation degree knocking checks urgent aim movement mud morris review heh chan
influence moron freaking souls warren oliver tap scotch seal product testimony broad ace status
skull films anderson chandler escort knee stretch territory recording listened entered affairs
murders aaron spin favourite relief noble sample shouting angels skills rifle hostage gene tax
chicks bo sticking deaf port foundation technically literally patrick habit pattern foul ugh harris
occurred charged removed deeply option confirm beans lad coward yale brief benefit gifts awkward
adult liver drives holds jumping flip bombs ward diane counsel debt international gal corn
traveling testify shown cared tragedy childhood facility roses cotton admire brush homes self towel
pro wally jet costume lightning murphy prick bush anxious respond headache frame harvard washed
ghosts virginia marine flies supplies wounds louise palmer pays answering attend options dessert
sacred afterwards recommend schools rubber clinic thick remote skinny cave brand elaine polite
culture fans dallas jonathan claims painted blonde theme counter darn conscience aid mason tyler
pound tag oxygen religious machines religion claus jo griffin construction combat transcript
audition sherry blessed sweater laughter sammy commission travis shave temperature jewish dame flow
drill principal sail gain germany packing crown brooklyn baker granted tradition wreck unique
species zoo poem lawrence bonnie similar pages bugs tennis sticks muscle chop ad leather barn
cherry manny tooth counts jam cheering tokyo emperor intelligent moral confirmed ambassador daisy
lap baron steam blah punishment adventure sheep berlin exam gates penis gum suitcase demons sarge
struggle equal operate bottles poetry replace fools grabbed smaller freezing possession citizen
western thunder halfway abandoned wheels session wicked pigs stephen surrounded interests heavens
digging fellows paradise burt palm motive shove magnificent pit toys waves shell cattle hut stink
stable waiter pile tracking basket nurses determined whip motor marvelous musical bells fucker sire
parent missile recent useful hooked complex monitor incredibly organization backwards stroke jill
prevent accused engagement messing temporary rap goose chuckles halloween limit phones tapes howdy
despite propose superior appeal drawer blade cried blanket identity eleven bernard maintain refused
survived delighted inches cigar mob matches sack properly clerk appropriate shaking resist activity
profile parade scout lamp award rusty gloria stepped suffered drank exhausted heroes kenny mistaken
minor fits comment dive hatch landed approaching handled authorities environment medication hiya
fighter wears expression manners beloved stuart chamber hawk effects task swallow sookie catching
capital sales conditions chin tub lobby toe et earned highest string empire edgar eats developed
description nap pump production stations inform deeper con actors passes related twist beard
typical pole bid remarkable realise ye complain entertainment bingo creatures bitches ex soccer
insult philip apply toes plates happier korea seattle abby acts choices slap sheets hammer producer
catholic germans colin troy neat suspects rehearsal covering rear breasts railroad leonard informed
battery academy editor toss diner sailor tha inch tire broadway bump lawn invisible peanut russia
quietly fond purple phase convention revolution dana excitement goods item thus manhattan hitler
forgetting thirsty stinks episode cheated pan passengers tits tend fooling pockets cruise coma
critical development diego spike tragic mexican commissioner attached placed sharing handy graduate
superman suggestion advise mothers signature dismissed accent labor scientist hollow robot behalf
actions entry discussion helpful permanent buddies generation servant assigned captured brass
permit widow kidnapping q terrorist upper dull july dime retired psychiatrist motherfuckers joining
discover crawl fights kansas vault underground lemon hail foster magnum bargain loyal tale
criminals clay ewing tastes beaten precisely combination luther citizens employees log cells tattoo
hawaii basis relationships fields link allen needle jazz pam sakes idiots buffalo ruby marco chef
mistress racing treating dishes attracted bacon psychic chairman slim unfortunate chapter sunshine
farmer rocket thumb pill frog comedy intended terrorists wrapped shoulders operations weed hart
feeding threatening owned tables transferred beings cloud boats explained shocked dated dining
policeman pops undercover hooker kennedy z cohen hopefully mount serving individual existence hid
fries picnic industry engineer boo chopper reckon lend loyalty splendid workers shelter debbie
jacob yup management carpet divine synchro spoil introduced troubles beneath raped sheet southern
porn appearance lazy plot ham returning betrayed employee crimes medal dragged reporting manner
entering waitress hockey destruction ford veronica entitled visual fingerprints eagle sends
newspapers blake active dish denied puppy electricity discovery unconscious cuts perfume shadows
temper operating theatre pillow talented teachers companies roommate stones bears graham safer
approve promises`.trim().split(/\s+/);
		;
		const MAX_WORDS = 700;
		const FUNCTION_RANK = 350;
		const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*/gu;
		const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
		const RANK = new Map(ENGLISH_BY_FREQUENCY.map((word, index) => [word, index + 1]));
		const REQUEST_WORDS = new Set(`please hello hi hey thanks thank appreciate question questions answer answers explain describe write provide give
   list tell help advice tips information example examples ideas suggest recommend best better good great way ways
   different using use used possible able following make made need want wondering looking trying know curious
   assistant user model respond response reply hi dear regards could would should`.split(/\s+/));
		function wordsOf(text) {
			const words = [];
			for (const [found] of text.matchAll(WORD)) {
				if (words.length >= MAX_WORDS) break;
				const word = found.toLowerCase().replace(/\u2019/g, "'").replace(/'s$/, "");
				if (UNSPACED.test(word)) for (let at = 0; at + 1 < word.length && words.length < MAX_WORDS; at += 1) words.push(word.slice(at, at + 2));
				else words.push(word.slice(0, 40));
			}
			return words;
		}
		function rankOf(word) {
			return RANK.get(word) ?? RANK.get(word.replace(/(?:es|s|ing|ed)$/, "")) ?? null;
		}
		function isContent(word) {
			const rank = rankOf(word);
			return word.length >= 2 && !/^\p{N}+$/u.test(word) && !/'/.test(word) && !REQUEST_WORDS.has(word) && (rank === null || rank > FUNCTION_RANK) && (word.length >= 3 || UNSPACED.test(word));
		}
	})
};
