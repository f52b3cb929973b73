import { phrase } from '../../text/pattern.ts'
import type { Clause } from './standard.ts'

const CITIZEN =
  '(?:borger\\p{L}*|du|i|ansøger\\p{L}*|modtager\\p{L}*|bruger\\p{L}*|man|deltager\\p{L}*|beboer\\p{L}*|personen?|personer|den enkelte|vedkommende|pågældende|der|som)'

/** That something is no condition: "det er ikke et krav, at …", "uanset boform". */
const DISCLAIMED = phrase(
  '(?:ikke|intet|ingen|aldrig|hverken) … (?:krav\\p{L}*|betingelse\\p{L}*|forudsætning\\p{L}*|afgørende|betydning|nødvendigt?|hindring|hinder|grund til|diagnosekrav|aldersgrænse\\p{L}*|være en)',
  'krav\\p{L}* … (?:stilles|gælder) ikke',
  '(?:kræver|kræves|stiller|stilles|forudsætter|forudsættes|forlanger|behøver|udelukker|afskærer|afgør) (?:vi |kommunen |der |det |du |dig |man |borgeren |hjælpen |støtten )*ikke',
  '(?:ingen|ikke nogen) (?:øvre |nedre )?(?:krav|betingelse\\p{L}*|betydning|aldersgrænse|grænse)',
  '(?:kræves|kræver|stilles|forudsættes) (?:der |vi )?(?:hverken|ingen|intet)',
  'uanset',
  'lige meget',
  'ligegyldigt',
  'uafhængig\\p{L}*',
  'uden (?:krav|hensyn|at (?:stille|kræve|have))',
  'selv ?om',
  'selv (?:hvis|når)',
  'også (?:selv )?(?:hvis|når|mens|til)',
  '(?:må|kan) (?:[^ ,.;]+ ){0,2}?ikke … (?:stilles|kræves|lægges|afvises|afslås|udelukkes|begrunde|henvises)',
  'ikke i sig selv',
  'skal ikke (?:først |selv )?(?:være (?:ædru|clean|stoffri|motiveret|udredt)|have (?:en )?(?:diagnose|henvisning|lægeerklæring|prøvet|deltaget)|søge|dokumentere)>',
  'ingen skal',
  'ikke (?:en bestemt )?diagnosen?(?:s)?>',
  'ingen liste',
  'hverken (?:[^ .;]+ ){0,12}?(?:afgørende|betingelse|krav|nødvendigt?|adgangsbillet|udelukke\\p{L}*)>',
  '(?:beder|spørger) (?:vi |kommunen )?(?:aldrig |ikke )(?:[^ ,.;]+ ){0,2}?(?:om|efter)>',
  '(?:bedes|spørges|efterspørges|forlanges) (?:der )?(?:aldrig|ikke)>',
  'ikke (?:om|på|af|efter) (?:[^ ,.;]+ ){1,2}?alene>',
  'ingen (?:[^ ,.;]+ ){0,5}?alene (?:af|på|fordi|ud fra)>',
  'skal (?:aldrig|ikke) (?:først|komme med|være afprøvet|have prøvet)>',
  'ikke (?:alene|kun|udelukkende)',
  'heller ikke',
  'ikke afgørende',
  'hvad enten',
  'afhænger (?:[^ ,.;]+ ){0,2}?ikke af',
  'både',
)
/** Frames that make what follows a condition for help. */
const CONDITION = phrase(
  'for at (?:du |borgeren |man |ansøger )?(?:kan |kunne )?(?:modtage|modtager|få|får|blive|bliver|være|opnå|opnår|komme|kommer|benytte|indgå|bevilges|bevilge|tildeles)',
  '(?:betingelse|forudsætning|forudsat)\\p{L}*',
  '(?:et|ufravigeligt|er) krav',
  'krav (?:om|til|for|er|at)',
  'kravet',
  'kravene',
  'forudsætter',
  'forudsættes',
  'kræver',
  'kræves',
  'betinget af',
  '(?:kun|alene|udelukkende) … (?:til|hvis|når|såfremt|for|borgere|personer|voksne|den|dem|dig)',
  'kun>',
  'forpligter sig',
  'skal',
  'først … når',
  '(?:bevilges|ydes|gives|tilbydes|tildeles|målrettet|forbeholdt|rettet mod|omfatter) … (?:borgere|personer|voksne|mennesker|dem|den|dig)',
  'har (?:ikke )?ret',
  'omfattet',
  'målgruppen',
)
const LAW = phrase(
  '(?:ifølge|i henhold til|følger af|fremgår af|krav i) (?:loven|lovens|servicelov\\p{L}*|bestemmelsen|lov om|ældrelov\\p{L}*|barnets lov|§)',
  'efter (?:loven|lovens|bestemmelsen|lov)>',
  'lovens',
  'loven (?:kræver|fastsætter|siger|stiller|giver)',
  'lovkrav',
  'folketinget',
  'lovbestemt\\p{L}*',
  'står i loven',
  '(?:fastsat|bestemt) (?:af staten|ved lov|i (?:loven|bekendtgørelse\\p{L}*))>',
  'lovfastsat\\p{L}*',
)
const STAFF = phrase(
  '(?:udfører\\p{L}*|leverandør\\p{L}*|medarbejder\\p{L}*|hjælper\\p{L}*|personale\\p{L}*|ledsager\\p{L}*|støtteperson\\p{L}*|kommunen|vi|visitator\\p{L}*|rådgiver\\p{L}*|sagsbehandler\\p{L}*|kontaktperson\\p{L}*|bostøtte(?:n|medarbejder\\p{L}*)|tilbud(?:det|dene)|myndighed\\p{L}*|team\\p{L}*) (?:[^ ]+ ){0,2}?(?:skal|må|forventes|har pligt|er forpligtet|forpligter|kræves)>',
  '(?:skal|må|forventes) (?:udfører\\p{L}*|leverandør\\p{L}*|medarbejder\\p{L}*|hjælper\\p{L}*|personalet|ledsager\\p{L}*|kommunen|vi|visitator|rådgiver\\p{L}*)>',
)
const STAFF_TITLE = /medarbejder|hjælperen|hjælpere|personale|leverandør|udfører|ledsager(?!ordning)|støtteperson/
/** Help is for these people: the target group, told as a criterion. */
const TARGET = phrase(
  `(?:borgere|personer|voksne|mennesker|unge|ansøgere|den borger|brugere),? (?:over 18 (?:år)?,? |mellem [^,]{1,20},? |i [^,]{1,20},? |med [^,]{1,80},? (?:og )?)?(?:der|som|med|hvis|uden)`,
  `målgruppe\\p{L}*`,
  'omfatter',
)
export const NOT_FOR = phrase(
  '(?:er|bliver|vil) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,2}?(?:omfattet|i målgruppe\\p{L}*|berettig\\p{L}*|en del af|inden for|indenfor|målgruppe\\p{L}*)',
  'omfattes ikke',
  '(?:kan|får|vil) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,2}?(?:modtage|få|bevilges|visiteres|tildeles|tilbydes|opnå|blive|søge|indgå|støtte|hjælp|optages)',
  '(?:har|giver) (?:[^ ,]+ ){0,2}?ikke (?:[^ ,]+ ){0,2}?(?:ret|adgang|krav|mulighed)',
  '(?:ydes|gives|bevilges|tilbydes|tildeles) (?:[^ ,]+ ){0,2}?ikke',
  '(?:er|bliver) (?:[^ ,]+ ){0,2}?(?:udelukket|afskåret|undtaget)',
  'falder (?:[^ ,]+ ){0,1}?uden ?for',
  'udenfor målgruppe\\p{L}*',
  'uden for målgruppe\\p{L}*',
  'ikke … til (?:borgere|personer|børn|voksne|unge|mennesker|den|dem)>',
  'omfatter ikke (?:borgere|personer|voksne|mennesker)',
  'afvises',
  'optages ikke',
  'visiteres ikke',
  'gælder ikke (?:for )?(?:borgere|personer|voksne)',
)

export function isDisclaimed({ lower }: Clause): boolean {
  return DISCLAIMED.test(lower)
}

/** Told as the law's own demand. */
export function isByLaw({ lower }: Clause): boolean {
  return LAW.test(lower)
}

/** A duty of those who give or decide the help. */
export function isOnStaff({ lower, part, title }: Clause): boolean {
  return part === 'levering' || STAFF_TITLE.test(title) || STAFF.test(lower)
}

/** The sentence, alone or with the one that introduces it, makes something a condition for help, or excludes by it. */
export function isCondition({ whole, lower, part }: Clause): boolean {
  return (
    CONDITION.test(whole) || NOT_FOR.test(whole) || part === 'maalgruppe' || (part === 'hoved' && TARGET.test(lower))
  )
}

/** The citizen is who must do it. */
export const CITIZEN_WORDS = CITIZEN
