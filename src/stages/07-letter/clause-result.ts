import { near } from '../../text/near.ts'
import { phrase } from '../../text/pattern.ts'

/** What a sentence of the letter decides. */
export type ResultKind = 'bevilling' | 'delvis' | 'afslag' | 'nedsaettelse' | 'ophoer' | 'anden-hjaelp'

/** Whether help is given, be it what was asked for or something else. */
export function isGiven(kind: ResultKind): boolean {
  return kind === 'bevilling' || kind === 'anden-hjaelp'
}

const HELP =
  '(?:hjælp|støtte|bostøtte|bevil|tilskud|dækk|ledsag|time|ordning|plads|ansøg|anmod|socialpædagogisk|§|ydelse|tilbud|botilbud|kompensation|merudgift|indsats|kontaktperson|mentor|hjemmevejled|vederlag|rengøring|indkøb|aflastning|det,? du (?:har )?(?:søg|ansøg|bed)|det ansøgte|det søgte)'
const help = new RegExp(HELP, 'u')

const FIRM_REFUSAL = phrase(
  '(?:får|gives?|giver|meddele[sr]?|givet|træffer|truffet|må|må desværre|med|derfor|om|er|et|delvist|helt) … afslag',
  'afslag(?:et)? (?:på|efter|til|om|vedr)',
  'fastholde[rs]? (?:[^ ,]+ ){0,2}?afslag\\p{L}*',
  '^afslag',
  'afslår',
  'afslås',
  'afslået',
  'afslå',
  'ikke (?:[^ ,]+ ){0,3}?at imødekomme',
  '(?:ikke|hverken) (?:(?:er|være|blive|bliver|længere|blevet|fundet|kunnet|kan|også|helt|fuldt ud|dig|dem|jer) )*(?:berettiget|bevilget|bevilliget|visiteret|godkendt|tilkendt|tildelt)',
  'ikke (?:har |få )?ret til',
  'har … ikke ret til',
  'ikke … (?:bevilges|bevilliges|bevilget|bevilliget|imødekommes|imødekommet|tildeles|efterkommes)',
  '(?:kan|kunne|vil|skal) … ikke … (?:imødekomme|imødekommes|bevilge|bevilges|bevilget|bevilliges|bevillige|efterkomme|efterkommes|tildele|tildeles|tilkendes)',
  '(?:bevilger|bevilges|bevilliger|bevilliges|imødekommer|imødekommes|tildeles|tilkendes) … ikke',
  'ikke (?:at )?(?:kan |kunne )?(?:imødekomme|imødekommes|bevilge|bevilges|efterkomme|tilkendes)',
  'ikke (?:er |være )?(?:omfattet|en del) af (?:[^ ]+ ){0,2}?(?:personkreds|målgruppe|§|bestemmels|servicelov)\\p{L}*',
  '(?:ikke|uden for|udenfor) (?:i |tilhører |er i |hører til |hører under |er en del af |inden for )*(?:personkredsen|målgruppen|den personkreds|den målgruppe)',
  'ikke opfylder',
  'opfylder … ikke',
  'svaret (?:er|bliver) (?:derfor |desværre )*nej',
  'sige[rs]? (?:[^ ,]+ ){0,3}?nej>',
  'sagt nej>',
  'nej til',
  'ikke … (?:tages?|taget) til følge',
  'hører … ikke (?:til|under|ind under|blandt)',
  'ikke (?:hører|tilhører)',
  'ikke … medhold',
  '(?:ansøgning|anmodning|støtte|hjælp)(?:en)? (?:(?:er|bliver|blev|må|skal|derfor|desværre|hermed) )*(?:afvist|afvises)',
  '(?:bliver|er) (?:det )?(?:derfor |desværre )*(?:et )?nej>',
  'afviser (?:vi |din |kommunen |at )',
  '(?:ansøgning|anmodning)(?:en)? [^.:;]{0,90} (?:er|bliver) (?:derfor |desværre )*(?:afvist|afslået)>',
  'ikke (?:[^ ,]+ ){0,2}?(?:tiltræde (?:[^ ,]+ )?(?:ansøg|anmod)\\p{L}*|tiltrædes|gået igennem|krav på (?:\\p{L}*støtte|\\p{L}*hjælp|det))',
  '(?:besluttet|valgt|afgjort|bestemt|vedtaget|nødt til|nået frem til) … ikke at (?:give|yde|bevilge|dække|tilbyde|forlænge)',
  'må undvære',
  '(?:ikke|intet|ingen) (?:[^ ,]+ )?(?:grundlag|anledning|mulighed) for (?:at )?(?:bevilg|yde|tilbyde|give|imødekom|godkend)\\p{L}*',
)
const SOFT_REFUSAL = phrase(
  '(?:kan|kunne|vil|skal) … ikke … (?:få|have|tilbudt|tilbyde|tilbydes|yde|ydes|give|gives|modtage|støtte|hjælpe|opnå|dække|dækkes|hjælp)',
  'ikke (?:kan|kunne|vil|skal) (?:få|tilbyde|tilbydes|yde|ydes|give|gives|modtage|opnå|dække|dækkes)',
  '(?:får|giver|gives|ydes|yder|tilbyder|tilbydes|dækkes|dækker|bliver) … ikke',
  'får … ingen',
  'ikke få',
  'ikke (?:skal|må) (?:have|få)',
  'får … intet',
  'der (?:kommer|bliver|gives) (?:derfor |desværre )?(?:ikke|ingen)',
)
const GRANT = phrase(
  'bevilge(?:s|r|t|de)?>',
  'bevillig(?:es|er|et|ede|e)>',
  'bevilling (?:af|på|til|efter|:|for)',
  '^bevilling',
  '(?:fået|får|er|sagt|et) … ja>',
  '(?:fået|et) ja>',
  'imødekomme(?:s|r|t)?>',
  'imødekommelse',
  'tildele(?:s|r|t)>',
  'tilkende(?:s|r|t)>',
  '(?:er|bliver|blev|været) (?:(?:nu|fortsat|derfor|igen|du|i|de|hun|han|borger|ansøger(?:en)?|blevet) )*(?:berettiget til|visiteret til|godkendt til|omfattet af personkredsen)',
  'visitere[rs] (?:[^ ,]+ )?til',
  'gået igennem',
  'grønt lys',
  'lov (?:til )?(?:at )?(?:beholde|få|have)>',
  '(?:besluttet|valgt|afgjort|bestemt|vedtaget|fundet|grund(?:e)? til|anledning til) at (?:kunne )?(?:[^ ,]+ ){0,2}?(?:yde|give|bevilge|tilbyde|tildele|dække|forlænge|godkende|imødekomme|genindføre)>',
  'kan (?:[^ ,]+ )?hjælpe (?:dig|dem|jer|hende|ham) med',
  'genindføre[rs]>',
  'har (?:du |fortsat |nu |derfor )*ret til(?! at )',
  'tillykke',
  'sag[dt]e? ja',
  'sige[rs]? (?:[^ ,]+ ){0,3}?ja>',
  '(?:fundet|finder|finde) … berettiget',
  '(?:er|bliver|blev|hermed|nu) (?:[^ ,]+ ){0,2}?godkendt>',
  'godkendes>',
  'efterkomme(?:r|s|t)>',
  'ja til',
  'tages? … til følge',
  '(?:men|i stedet) (?:[^ ,]+ ){0,2}?(?:kan|skal) (?:[^ ,]+ )?(?:begynde|starte|deltage|være med|komme) (?:på|i|hos)',
  '(?:optaget|kommet med|skrevet op|tilmeldt) … (?:på|i|hos|til)',
  'svaret er (?:et )?ja',
  'bliver (?:det )?(?:et )?ja>',
  'fuldt? medhold',
  'medhold',
  'velkommen (?:til|i|hos)(?! at)',
  '(?:fundet|reserveret|har) … plads (?:til dig|på|i)',
  'forlænge(?:s|r|t)>',
  '(?:forhøje|hæve|øge|udvide)(?:s|r|t)>',
  '\\d (?:timer?|minutter) (?:mere|ekstra)>',
)
/** A refusal of "an SKP" is one, whatever that is. */
const REFUSED_TO_YOU = phrase(
  '(?:kan (?:vi|jeg|kommunen)|(?:vi|jeg|kommunen) kan) (?:derfor |desværre |så )*ikke (?:give|tilbyde|yde) (?:dig|jer|dem) (?:en|et|den|det|de|støtte|hjælp)>(?! (?:svar|brev|dato|besked|garanti|præcis|oplysning))',
)
const SOFT_GRANT = phrase(
  '(?:får|giver|gives|tilbyder|tilbydes|tilbudt|ydes|yder|modtager|bevares|beholder|dækker|dækkes|fortsætter|starter|stiller)>',
  '(?:kan|vil|skal) … (?:få|have|tilbyde|tilbydes|give|gives|yde|ydes|modtage|dække|dækkes|beholde)>',
  'har ret til(?! at )',
  'kan (?:[^ ,]+ )?(?:trække på|benytte|bruge) (?:[^ ,]+ )?(?:bostøtte|støtte|hjælp)\\p{L}*',
  'kommer (?:[^ ,]+ ){0,6}?(?:hos|til) dig (?:[^ ,]+ ){0,2}?(?:gange?|hver|timer?)',
  'sat (?:[^ ,]+ ){0,3}?af>',
)
const END = phrase(
  '(?:ophører|ophøre|stopper|stoppes|stoppe|bortfalder|bortfalde|afsluttes|afslutte|afslutter|indstilles|lukke[rs]|fratages|frataget|frakendes|frakendt|inddrages|fjernes|opsiges|opsiger)>',
  'falder (?:helt )?(?:bort|væk)',
  'faldet (?:helt )?(?:bort|væk)',
  '(?:støtte|hjælp|bevilling|ordning|besøg|indsats|ledsagelse|plads)\\p{L}* (?:er|bliver) (?:(?:hermed|nu|herefter|derfor|blevet) )*(?:afsluttet|ophævet|indstillet|ophørt|slut|forbi|tilbagekaldt|lukket|stoppet|opsagt)>',
  '(?:er|bliver) (?:støtten|hjælpen|bevillingen|ordningen|besøgene) (?:(?:hermed|nu|derfor) )*(?:slut|forbi|ophørt|ophævet|afsluttet)>',
  'bevilling(?:en)? (?:lukket|slut|ophørt|afsluttet)',
  'tilbagekald\\p{L}* (?:[^ ,]+ )?bevilling\\p{L}*',
  'afbryde[rs]? (?:[^ ,]+ )?(?:støtte|hjælp|indsats|ordning)\\p{L}*',
  'plads(?:en)? (?:[^ .]+ ){0,5}?nedlægges',
  'udskrives (?:af|fra) (?:[^ ,]+ )?(?:botilbud|bosted|tilbud|bofællesskab)\\p{L}*',
  'ikke (?:videreføres?|givet igen|bevilget igen|fornyet)>',
  '(?:fortsætter|videreføres|fornyes) ikke>',
  '(?:sidste besøg|sidste gang|sidste dag) (?:er|bliver)>',
  'farvel til (?:[^ ,]+ )?(?:støtte|hjælp|ordning)\\p{L}*',
  'holder (?:[^ ,]+ )?op med at (?:komme|støtte|hjælpe|give)>',
  'kommer (?:[^ ,]+ ){0,2}?(?:ikke mere|ikke længere|for sidste gang)>',
  'trækkes (?:ud|væk|tilbage)>',
  'tages (?:også )?væk>',
  '(?:støtte|hjælp|bevilling|ordning|tilbud|indsats)\\p{L}* til ende>',
  'til ende>',
  'tages (?:[^ ,]+ )?fra (?:dig|borger\\p{L}*)',
  'lukke[rs]? (?:[^ ,]+ )?sag(?:en)? om',
  'falde bort',
  'ophør(?:et)? (?:af|med)',
  '^ophør',
  'afgørelse om ophør',
  'bringe(?:s|r)? (?:[^ ,]+ ){0,3}?til ophør',
  'afslutning af (?:din|støtten|bevilling|hjælpen|indsatsen|bostøtten)',
  'ikke længere (?:er |har |kan |skal |vil |få |modtage |være )*(?:få|berettiget|bevilget|ret|modtage|hjælp|støtte|omfattet|visiteret|tilbud)',
  'ikke (?:kan |bliver |blive |vil )*(?:forlænge|forlænges|forlænget|fornye|fornyes|fornyet|fortsætte|genbevilge\\p{L}*)',
  'lukke[st]? ned',
  'bringe[st]? til ende',
  '(?:ikke|ingen) (?:[^ ,]+ )?(?:længere|fortsat|mere) (?:(?!ønsk|har|brug|behov|behøv)[^ ,]+ ){0,2}?(?:\\p{L}*støtte|\\p{L}*hjælp|bevilling)\\p{L}*',
  'for sidste gang',
  '(?:\\p{L}*støtte|\\p{L}*hjælp|bevilling|indsats|ordning)\\p{L}* … (?:slutter?|holder op)>',
  'forlænges ikke',
  'stands(?:er|es)',
  'ikke fortsætte',
  'tage[rs]? … tilbage',
  'trække[rs]? … tilbage',
)
const END_OBJECT =
  /hjælp|støtte|bevilling|ordning|indsats|ydelse|timer|ledsag|besøg|(?<![a-zæøå])hos (?:dig|dem|jer)|sag(?:en)?(?![a-zæøå])|pædagog|udbetaling|forløb|tilskud|kompensation|merudgift|rengøring|botilbud|bpa|assistance|plads|(?<![a-zæøå])den (?:ophør|stop|bortfald|slut|afslut|indstil|vil|bliver|kan)|kontaktperson/
const CUT = phrase(
  '(?:nedsætte[rs]?>|nedsættelsen?(?= (?:af|til|fra|træder|gælder))|nedtrap\\p{L}*|nedjuster\\p{L}*|nedreguler\\p{L}*|nedskær\\p{L}*|reducer\\p{L}+|reduktion|halver\\p{L}+|beskær\\p{L}*)',
  'sæt(?:te|tes|ter) … ned>',
  'trappe(?:s|t|r)? … ned>',
  'trappet ned',
  '(?<!funktions )nedsættelse$',
  'skær(?:e|es|er) … ned>',
  'nedsat (?:til|fra|med|din|støtte|hjælp)',
  'juster\\p{L}* … ned>',
  '(?:skrue|skruer|skrues|skruet) … ned>',
  '(?:gøres|gjort) mindre',
  '(?:færre timer|mindre hjælp|mindre støtte|mindre end (?:i dag|hidtil|før))',
  'bliver … (?:nedsat|reduceret|sat ned|skåret)',
  '^(?:(?:og|men|at) )?(?:den|det|støtten|hjælpen|bevillingen|ordningen|omfanget) bliver (?:derfor |nu |noget |lidt )*mindre>(?! ind)',
  'tilpasse[rs]? (?:vi |din |støtten|hjælpen|bevilling)',
  'revisiteret til',
  'fra (?:\\d+[,.]?\\d*|[^ ]+) (?:timer?|gange?|minutter|besøg)?(?: [^ .]+){0,6}? ?til (?:\\d+[,.]?\\d*|en|to|tre|fire|fem|seks) ?(?:timer?|gange?|minutter|besøg)',
  'ændres fra',
  'går (?:du )?(?:ned )?fra \\d',
  'nedsatte (?:[^ ,]+ )?(?:\\p{L}*støtte|\\p{L}*hjælp|\\p{L}*timer|bevilling|ordning)\\p{L}*',
  '(?:sat|sættes|sætter|sætte) (?:[^ ,]+ ){0,4}?ned>',
  'skåret (?:[^ ,]+ ){0,2}?(?:ned|fra|til)>',
  '(?:færre|mindre|kortere|sjældnere|lavere) (?:[^ ,]+ ){0,3}?end (?:nu|før|hidtil|sidste|tidligere|i dag)>',
  '(?:færre|mindre|kortere|sjældnere|lavere) (?:[^ ,]+ )?(?:\\p{L}*timer|\\p{L}*besøg|\\p{L}*støtte|\\p{L}*hjælp|beløb|gange|dage)>',
  '(?:støtte|hjælp|besøg|timer|samlede hjælp)\\p{L}* (?:[^ ,]+ ){0,4}?(?:færre|mindre(?! ind)|kortere|sjældnere|lavere)>',
  '(?:timer?|minutter|gange?|besøg|dage) (?:mindre|færre)>',
  '(?:mister|fratages) (?:[^ ,]+ ){0,4}?(?:timer?|dage|besøg|pladsdage|\\p{L}*besøgene?|\\p{L}*timerne?)>',
  'tager (?:[^ ,]+ ){0,3}?(?:time|timer|besøg|dag|dage) (?:af|fra|ud)>',
  '(?:besøg|dag|aften|morgen|time)\\p{L}* (?:[^ ,]+ ){0,3}?(?:udgår|falder væk|tages ud|er taget ud)>',
  '(?:i )?reduceret (?:form|omfang)',
  'halvering\\p{L}*',
  'skruer? (?:[^ ,]+ )?ned>',
  '(?:kun|alene) (?:skal |kan |vil )?(?:have |få |komme[r]? )?(?:[^ ,]+ ){0,3}?(?:hver|én gang|en gang|\\d)(?= )(?=.*(?:fremover|fra |nu |før ))',
)
const PARTLY = phrase(
  '(?:halvdelen|en del|nogle|den ene|to|tre|fire|fem|seks|syv|otte|ti|\\d+)(?: [^ ,]+){0,3}? af de (?:[^ ,]+ ){0,2}?(?:to|tre|fire|fem|seks|syv|otte|ni|ti|timer|ting|støtte\\p{L}*|\\d+)(?=[ .,]|$)',
  'af de (?:to|tre|fire|fem|seks|syv|otte|ni|ti|\\d+) (?:timer|besøg|dage|ting) (?:bevilge|give|få|tilkende)\\p{L}*',
  '(?:bevilg|tilkend|imødekom|ydes|gives|får)\\p{L}* [^.]{0,40}\\((?:an)?søgt',
  'hvad angår … (?:og fastholder nej)',
  '(?:kun|alene) (?:[^ ,]+ ){0,2}?(?:imødekomme\\p{L}*|bevilge\\p{L}*)',
  '(?:imødekommer?|imødekommes|bevilges|bevilger) (?:[^ ,]+ ){0,4}?(?:kun|alene) for så vidt',
  'delvis(?:t)? (?:imødekom|medhold|bevil|afslag|afslå)',
  '(?:imødekom\\p{L}*|bevilg\\p{L}*|medhold) … delvis',
  'delvis(?:t)? imødekomme',
)

/** Sentences that speak of a result without deciding it now: earlier decisions, conditions, the complaint, the future. */
export const NOT_NOW = phrase(
  'hvis',
  'såfremt',
  'tidligere (?:bevil|afslag|fået|givet|haft|afgørelse)',
  'har … tidligere',
  'har (?:du |i |de )?(?:samtidig|allerede|for nylig) fået',
  '(?<!som |mod |end |før og )hidtil(?! \\d)',
  'i alt (?:[^ ,]+ ){0,2}?gange>',
  'uden at (?:du|vi|der)',
  'aktuel (?:indsats|bevilling)',
  'siden (?:19|20)\\d\\d',
  'siden (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)',
  'har (?:i dag|indtil nu|allerede|hidtil|hele tiden|tidligere)',
  'du har i dag',
  'havde',
  'klage[rn]? over',
  'overvejer',
  '(?:før|inden|om) (?:der|vi|du|støtten|hjælpen|kommunen)',
  'påtænker',
  'forventer at',
  'førend?',
  'kan du klage',
  'klaget>',
  'da du fik',
  'fik (?:du|i)>',
  'blev (?:du|i|den|det) (?:i|den|bevil)',
  '(?:du|i|de|ansøger) blev (?:[^ ,]+ ){0,3}?(?:bevilget|tilkendt|visiteret|tilbudt)>',
  'ved afgørelse af',
  'i afgørelsen af',
  'afgørelsen (?:fra|af) (?:den )?\\d',
  'vil du (?:få|modtage) (?:et brev|besked|en ny)',
  'indtil der er',
)
/** "Støtten stopper, når du flytter" has not stopped; "… støtte, når du skal i bad" is given. */
export const WHEN = phrase('når du')
/** What is only conceded or given as cause says nothing of the result. */
export const CONCESSION =
  /(?:fordi|da|idet(?! (?:der|ansøgningen|kommunen|vi|det|støtten|hjælpen) (?:i øvrigt |samtidig |dog )*(?:gives|afslås|meddeles|bevilges|imødekommes|ophører))|hvis|såfremt|selvom|selv om|når) [^,]*$/

/** "Vi afslutter ikke din støtte": nothing ends. */
const NOT_ENDED = phrase(
  '(?:forløb|hold|gruppe|kursus|møde|samtale)(?:et|en)? (?:slutter|stopper|afsluttes)',
  '(?:ophører|stopper|stoppes|bortfalder|afsluttes|afslutter|indstilles|lukkes|fratages|nedsætter|nedsættes|reducerer|reduceres|sætter|skærer) (?:[^ ,]+ )?(?:ikke|ingen)>',
  'ikke (?:at )?(?:nedsætte|stoppe|afslutte|reducere|sætte) ',
)
/** "Du får svar på din ansøgning": word is given, no help. */
const WORD_ONLY =
  /(?:får|få|giver|give|gives|sender) (?:[^ ,]+ ){0,4}?(?:svar|brev|besked|afgørelsen?|kopi|mulighed|lejlighed til|indkaldelse|kvittering|navn|nummer|telefonnummer|ret|at vide|lov|notat|dato)(?![a-zæøå])/
/** Words of a yes, which a "no" near them turns round, in whatever order. */
const YES = phrase(
  'bevil\\p{L}+',
  'imødekom\\p{L}+',
  'berettiget',
  'godkend\\p{L}*',
  'medhold',
  'efterkom\\p{L}*',
  'tiltræde[rst]? (?:ansøg|indstil|anmod)\\p{L}*',
  'i betragtning',
  'fremme(?=[.,]|$)',
  'ret til (?:støtte|hjælp|bostøtte)\\p{L}*',
  'betingelser\\p{L}* (?:[^ ,]+ ){0,4}?opfyldt',
  'regne med (?:[^ ,]+ )?(?:støtte|hjælp|bostøtte)\\p{L}*',
  'noget,? vi kan (?:give|yde|tilbyde|bevilge)',
)
const NO = phrase('ikke>', 'hverken>', 'ingen>', 'intet>')
/** "Ikke bevilget mere end", "bevilget, hvis ikke": the no belongs to something else. */
const NOT_A_NO =
  /ikke (?:kun|blot|alene|mere end|mindre end|bare)(?![a-zæøå])|ikke (?:ændre|påvirke|betyde)|hvis ikke|(?:ikke|ingen) (?:[^ ,]+ ){0,2}?(?:krav|betaling|udgift|egenbetaling|klage)/
const NOT = phrase('ikke>', 'ingen>', 'hverken>')

const SOMEONE =
  '(?:mor|far|forældre|søster|bror|søn|datter|mand|kone|hustru|kæreste|samlever|ægtefælle|ven|veninde|venner|nabo|familie|læge|psykiater|psykolog|kontaktperson|støtteperson|bostøtte(?:r|ren)|lærer|chef|arbejdsgiver|praktik|behandling|skole|udlejer|mentor|værge)\\p{L}*'
const ELSEWHERE =
  '(?:jobcent|hjemmeplej|hjemmesygeplej|distriktspsykiatri|psykiatri|region|sygehus|hospital|ambulatori|behandling|personale|værested|skole|frivillig|nabo|boligforening|ydelseskontor|a-kasse)\\p{L}*'
/** Help that others give, stop or refuse, and what anyone may get: no result of this letter. */
const OF_OTHERS = phrase(
  `(?:af|fra|hos) (?:din|dit|dine|sin|sit|sine) (?:[^ ,]+ )?${SOMEONE}`,
  `(?:af|fra|hos) (?:en )?${ELSEWHERE}`,
  `personale,? (?:der|som)`,
  '(?:leveret|bragt ud|udbetalt|ros|besøg af)>',
  'andre (?:borgere|med|i samme)',
)
const BY_OTHERS = phrase(
  `^(?:og |men |mens |at )*(?:din|dit|dine|hans|hendes|jeres) (?:[^ ,]+ )?${SOMEONE} (?!(?:som|efter|ordning|bevilling))`,
  `^(?:og |men |mens |at )*${ELSEWHERE}`,
  '(?:du|hun|han|de|i) (?:selv )?(?:sagde|siger|har sagt|takkede) (?:ja|nej)>',
  '(?:sagde|siger) (?:du|hun|han) (?:[^ ,]+ )?(?:ja|nej)>',
  '^(?:og |men )*(?:borgere|personer|mennesker|voksne|man|alle|den|de),? (?:der|som|kan|med|over)>',
  '^(?:udbetaling danmark|region\\p{L}*|jobcent\\p{L}*|ankestyrelsen|landsretten|højesteret|hospital\\p{L}*|sygehus\\p{L}*|sundhed\\p{L}*|lægen?|udfører\\p{L}*|\\p{L}*forening\\p{L}*|bostøtten (?:anbefaler|mener|ville|vil gerne)|(?:din|deres|hans|hendes) (?:læge|søster|bror))>',
  '^(?:[^ ,]+ ){0,3}?(?:anbefaler|indstiller|foreslår)>',
  '(?:ansøgt|søgt|anmodet|bedt) om forlængelse',
  '^(?:en )?(?:kommunen|kommunalbestyrelsen) (?:skal|har pligt til at) (?:[^ ,]+ ){0,2}?(?:yde|tilbyde|give|dække)>',
  '(?:har|havde) (?:aldrig|ikke) (?:[^ ,]+ ){0,2}?(?:fået|modtaget|haft) [^.]{0,60}(?:før|tidligere)>',
  '^(?:et|en) (?:afslag|bevilling|nedsættelse) (?:skal|kan|må)>',
)
const OTHER_BENEFIT =
  /(?:bevilg[a-z]*|fået|får|fik|modtager|tilkendt) (?:[^ ,]+ ){0,2}?(?:førtidspension|kontanthjælp|sygedagpenge|fleksjob|boligstøtte|folkepension|ressourceforløb|revalidering)/
/** What may be had if or when: a rule, not an answer. */
export const MAY =
  /kan (?:du |man |der )?(?:få|gives|ydes|tilbydes|bevilges) (?:[^ ,]+[ ,]+){0,6}?(?:når|hvis|såfremt)(?= )/

/** "Støtte til post: bevilget": a line of a list, its answer after the colon or the dots. */
const LISTED =
  /(?::|(?<!\.)\.{3,}|\s-)\s*(afslag|afslås|afvist|ikke (?:bevilget|bevilges|imødekommet|godkendt)|nej(?![a-zæøå])|(?:(?:er|bliver) )?(?:bevilges|bevilget|imødekommes|imødekommet|godkendt|godkendes)(?: ikke)?(?![a-zæøå])|ja(?![a-zæøå]))/

/** "Post: 1 time om ugen": an amount for an answer. */
const AMOUNT_LISTED =
  /^(?!.*(?:søgt|ansøg|hidtil|tidligere|før|frist|tid|klage|telefon|åben))[^:.]{3,60}: (?:\d+(?:[,.]\d+)?|½|en|to|tre|fire|halvanden)(?: ?- ?\d+)? ?(?:½ )?(?:timers?|time|minutter|gange?|besøg)(?: |\.|$)/

/** Something else than what was asked for, told as such. */
const INSTEAD = phrase(
  'i stedet for (?!(?:de |det |den |som |hidtil |nu |før |i dag |en |et |én |\\d|to |tre |fire |fem |seks |otte |ti )(?:\\d|nuværende|hidtidige|nu|før|hidtil|i dag|timer?|gange?|besøg|minutter|\\.|$))',
  'i stedet(?=[.,]|$| (?:få|får|tilbyde|tilbydes|give|gives|et|en|støtte|hjælp|bevilge))',
  'frem for (?:den|det|de|som|støtte|hjælp|kontaktperson|ledsag|bostøtte|botilbud|af)',
  'som (?:et )?alternativ',
  'som erstatning for',
  'erstatte[st]',
  'træder i stedet',
  'på en anden måde',
  'en anden (?:form )?end søgt',
  'behandlet som en (?:ansøgning|anmodning)',
)
/** Whom or what an answer speaks of, where the help has a name we don't know. */
const TO_YOU = phrase(
  '(?:får|giver|give|tilbyder|tilbydes|tilbyde|bevilger|bevilges|bevilge|bevilget|yder|yde|visiteres|visiteret|henvises|henviser|bliver|erstattes?|erstattet|imødekommes|imødekommet|gives|flytter|besvares|valgt|gjort)>',
)

/** What one lower-case clause decides; null where it decides nothing. */
export function resultOf(clause: string): ResultKind | null {
  if (INSTEAD.test(clause) && TO_YOU.test(clause) && !NOT.test(clause) && !BY_OTHERS.test(clause)) return 'anden-hjaelp'
  return plainResultOf(clause)
}

function plainResultOf(clause: string): ResultKind | null {
  if (BY_OTHERS.test(clause) || OTHER_BENEFIT.test(clause)) return null
  const listed = LISTED.exec(clause)?.[1]
  if (AMOUNT_LISTED.test(clause)) return 'bevilling'
  if (listed !== undefined) return /afslag|afslås|afvist|ikke|nej/.test(listed) ? 'afslag' : 'bevilling'
  if (PARTLY.test(clause)) return 'delvis'
  if (FIRM_REFUSAL.test(clause)) return END.test(clause) && /længere|fortsat|mere/.test(clause) ? 'ophoer' : 'afslag'
  if (END.test(clause) && END_OBJECT.test(clause) && !NOT_ENDED.test(clause)) return 'ophoer'
  if (CUT.test(clause) && !NOT_ENDED.test(clause) && !/nedsat (?:psykisk|fysisk|funktion)/.test(clause))
    return 'nedsaettelse'
  if ((SOFT_REFUSAL.test(clause) && help.test(clause)) || REFUSED_TO_YOU.test(clause)) return 'afslag'
  if (near(clause, NO, YES, 5) && !NOT_A_NO.test(clause)) return 'afslag'
  if (GRANT.test(clause) && !NOT.test(clause)) return 'bevilling'
  if (
    SOFT_GRANT.test(clause) &&
    help.test(clause) &&
    !NOT.test(clause) &&
    !WORD_ONLY.test(clause) &&
    !OF_OTHERS.test(clause) &&
    !/(?:gerne|førtidspension|kontanthjælp|sygedagpenge|(?<!nu |fremover |herefter )modtager)/.test(clause)
  )
    return 'bevilling'
  return null
}
