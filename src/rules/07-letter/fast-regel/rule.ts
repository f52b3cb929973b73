import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { saidBy, type Said } from '../said.ts'
import { principmeddelelse60af15, sel1 } from './source.ts'

/** What goes for everyone decides for no one: a fixed rule leaves no room for this citizen's need. */
export const fastRegel: Rule<Letter> = {
  id: 'fast-regel',
  title: {
    da: 'En fast regel står ikke i stedet for en vurdering af borgeren',
    en: 'A fixed rule does not replace an assessment of the citizen',
  },
  checklist: ['D16'],
  sources: [sel1, principmeddelelse60af15],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const findings = saidBy(letter)
      .filter((said) => isFixed(said))
      .map(({ passage }): Finding => ({
        mangel: 'lovfortolkning',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

const HELP =
  '(?:[\\p{L}]*støtte(?:n|timer)?|hjælp(?:en)?|ledsagelse(?:n)?|bistand(?:en)?|bostøttetimer|timer|bevilling(?:er|en)?|ydelse(?:r|n)?|indsats(?:en|er)?|aflastning|botilbud)'
const GIVES = '(?:giver|yder|bevilger|tilbyder|gives|ydes|bevilges|tilbydes|tildeler|tildeles|støtter|udmåler|udmåles)'
/** The municipality tells what it gives, to anyone. */
const GENERAL = phrase(
  '(?:vi|kommunen|jeg) (?:arbejder|hjælper|støtter|samarbejder|tager) (?:[^ ,.;]+ ){0,2}?(?:kun|ikke|aldrig|alene)>',
  '\\p{L}+ kan der (?:[^ ,.;]+ )?ikke (?:bevilges|gives|ydes|tilbydes)',
  `(?:vi|kommunen|forvaltningen|afdelingen|der) ${GIVES} (?:[^ ,.;]+ ){0,3}?(?:ikke|aldrig|kun|alene|højst|højest|maksimalt|altid|ingen)>`,
  `(?:vi|kommunen|forvaltningen) (?:kan|må) (?:[^ ,.;]+ )?(?:kun|aldrig|højst|maksimalt) (?:give|yde|bevilge|tilbyde)`,
  `${HELP} (?:[^.;]{0,50}? )?${GIVES} (?:[^ ,.;]+ ){0,2}?(?:ikke|aldrig|kun|alene|højst|højest|maksimalt|altid)>`,
  `${HELP} (?:[^ ,.;]+ ){0,4}?(?:kan|må) (?:[^ ,.;]+ )?(?:ikke|aldrig|kun|højst|maksimalt) (?:gives|ydes|bevilges|tilbydes|udmåles|få)`,
  `(?:kan|får) (?:man|alle) (?:[^ ,.;]+ )?(?:kun|ikke|aldrig|højst|altid)`,
  'man (?:kan|får) (?:[^ ,.;]+ )?(?:kun|ikke|aldrig|højst|altid)',
  `${GIVES} der (?:[^ ,.;]+ ){0,2}?(?:ikke|aldrig|kun|alene|højst|maksimalt) ${HELP}`,
  'undtaget fra',
  '(?:alle|samtlige) (?:borgere|ansøgere|nye)',
  '(?:gælder|er) (?:ens )?for alle',
  'er (?:ikke )?(?:en ydelse|noget),? (?:som )?(?:vi|kommunen) (?:[^ ,.;]+ )?(?:kun|ikke|aldrig|giver|yder|bevilger|tilbyder)',
  '(?:det er|er) (?:[^ ,.;]+ ){0,2}?(?:fast praksis|en regel|reglen|vores praksis|kommunens praksis|vores regel|politik)',
)
/** Bounds that no look at a citizen has set. */
const BOUND = phrase(
  'principielt',
  'som hovedregel',
  'som udgangspunkt',
  'generelt',
  'altid',
  'aldrig',
  'ingen borgere',
  '(?:hos os|i (?:vores|denne) kommune)',
  '(?:efter|før|mellem) kl\\.? ?\\d+',
  '(?:på )?hverdage',
  'mellem (?:kl\\.? ?)?\\d+(?:[.:]\\d+)? og (?:kl\\.? ?)?\\d+',
  'inden for (?:normal |almindelig )?(?:dagtid|arbejdstid|åbningstid)',
  '(?:til|for) (?:nye|unge|ældre|voksne|gifte|samlevende|enlige)>',
  '(?:i |om )?weekend(?:en|er|erne)?>',
  '(?:om )?aften(?:en|er)?>',
  'om natten',
  'helligdage',
  'ferie(?:r|n)?>',
  '(?:højst|højest|maksimalt|kun|mere end) (?:[^ ,.;]+ ){0,2}?(?:én|en|et|to|tre|fire|fem|seks|\\d+(?:[.,]\\d+)?) (?:[^ ,.;]+ )?(?:timer?|gange?|år|måneder|besøg|minutter)',
  '(?:til |for )?(?:borgere|personer|mennesker|folk|dem|voksne),? (?:der|som|med|over|under|i|uden)>',
  'når (?:der|man|borger(?:en|e)?|kommunen) ',
  'opgaver,? (?:der|som)',
  '^(?:[\\p{L} ]+ er (?:en |et )?[\\p{L}]+,? og )?\\p{L}+(?:er|e|tet) kan der (?:[^ ,.;]+ )?ikke',
  'undtaget',
  '(?:alle|samtlige)>',
  'til (?:flytning|ferie|lægebesøg|fritid|rejser|børn|samvær|transport|havearbejde)\\p{L}*',
)
/** A tariff: a score or a class sets the hours. */
const TARIFF = phrase(
  '(?:et|en|vores|kommunens|fast) (?:loft|kvote|maksimum|øvre grænse|overgrænse) (?:på|over|for)',
  '(?:det samme,? (?:som|der gives)|det,|samme (?:timetal|støtte|hjælp) som) (?:andre|øvrige) (?:borgere|ansøgere)',
  '(?:andre|øvrige) (?:borgere|ansøgere)(?:[^.;]{0,50}?) (?:får|bevilges|har fået)>',
  '(?:pr\\.?|per) (?:borger|hoved|ansøger)>',
  '(?:har|er|følger|efter|ifølge) (?:[^ ,.;]+ ){0,1}?(?:den|en|vores|kommunens|de|faste) (?:[^ ,.;]+ )?(?:regel|regler|norm|takst|kvote|tildelingsmodel|model|skabelon|standardpakke|pakke)>(?! (?:i|om) (?:servicelov|lov|forvaltning|§))(?:[^.;]{0,80}?)(?:timer?|minutter|gange?|højst|maks)',
  'tildelingsmodel\\p{L}*(?:[^.;]{0,60}?)(?:udløser|giver|timer?|minutter)',
  'score\\p{L}*(?:[^.;]{0,30}?)(?:timer?|minutter)',
  '(?:score\\p{L}*|niveau|trin|klasse|kategori|målgruppe|pakke|støtteniveau|profil) (?:[^ ,.;]+ ){0,2}?(?:[a-e]|\\d+)>(?:[^.;]{0,60}?)(?:udløser|svarer til|giver|får|udmåles|betyder|medfører)(?:[^.;]{0,40}?)(?:timer?|minutter|gange?)',
  '(?:hos os|i (?:vores|denne) kommune|her i kommunen) er (?:niveauet|rammen|grænsen|taksten|normen)(?:[^.;]{0,60}?)(?:timer?|minutter|gange?)',
  '(?:fastsat|fastlagt|standardiseret|låst) til (?:[^ ,.;]+ ){0,3}?(?:timer?|minutter|gange?)(?:[^.;]{0,40}?)(?:alle|enhver)',
  '(?:altid|alle(?! (?:ugens|ugedage|dage|hverdage|uger|årets|måneder|to|tre|fire|fem|\\d+)>))>(?:[^.;]{0,40}?) (?:\\d+(?:[.,]\\d+)?|en|to|tre|fire) (?:timer?|minutter|gange?)',
  'ikke (?:kompetence|bemyndigelse|beføjelse)(?:[^.;]{0,30}?)(?:bevilge|give|udmåle) (?:[^ ,.;]+ )?(?:mere|flere|over)',
)
/** A provision laid aside for all: the council may not decide never to use what the act gives. */
const UNUSED = phrase(
  '(?:vi|kommunen) (?:som regel |generelt |principielt |aldrig )?ikke (?:bruger|anvender|benytter|gør brug af) (?:[^ ,.;]+ ){0,2}?(?:§+ ?\\d+|bestemmelsen|paragraffen|muligheden)',
  '(?:vi|kommunen) (?:bruger|anvender|benytter|gør) (?:generelt |principielt |som regel |som udgangspunkt |slet )*(?:ikke|aldrig) (?:brug af )?(?:[^ ,.;]+ ){0,2}?(?:§+ ?\\d+|bestemmelsen|paragraffen|muligheden)',
  '(?:bruger|anvender|benytter|gør) (?:vi|kommunen) (?:generelt |principielt |som regel |slet )*(?:ikke|aldrig) (?:brug af )?(?:[^ ,.;]+ ){0,2}?(?:§+ ?\\d+|bestemmelsen|paragraffen|muligheden)',
)
/** What the citizen must be or do before help is thought of. */
const DEMAND = phrase(
  '(?:du|borger(?:en)?|ansøger|man) (?:skal|må) (?:[^ ,.;]+ ){0,2}?(?:have været|have|først|mindst)>',
  '(?:betingelse|forudsætning|krav)\\p{L}*',
  'forudsætter',
  '(?:du|borger(?:en)?|ansøger|man) (?:skal|må) (?:først |som minimum )?(?:være|have|kunne|holde|tage)>',
  '(?:kun|alene) (?:[^.;]{0,40}?)(?:borgere|personer|dem),? (?:der|som) er',
  'kræver,? at',
)
const OF_CONDUCT = phrase(
  '(?:ude af|ophørt med|stoppet med|holdt op med|fri af) (?:[^ ,.;]+ )?(?:misbrug|rus|hash|alkohol|at drikke|at ryge|stoffer)\\p{L}*',
  '(?:ikke|holde op med at) (?:[^ ,.;]+ ){0,2}?(?:drikke|drikker|ryge|ryger|misbruge)',
  'afvænn\\p{L}*',
  'takke(?:t)? ja til',
  'mød(?:e|er|t) (?:op )?(?:til tiden|hver gang|stabilt)',
  '(?:stof|alkohol|rus)?fri (?:for|i|af)',
  'stoffri',
  'clean',
  'ædru\\p{L}*',
  'afholdende',
  'motiver\\p{L}*',
  '(?:tager|tage|modtager) (?:[^ ,.;]+ ){0,3}?medicin',
  'ryddet op',
  'gjort rent',
  'røgfri\\p{L}*',
  'samarbejdsvillig\\p{L}*',
  'vilje til forandring',
  'forandringsparat',
  'først (?:have )?(?:afprøvet|prøvet|forsøgt|gennemført|opbrugt)',
  '(?:afprøvet|udtømt|forsøgt) (?:alle|andre) ',
)
const BEFORE_HELP = phrase(
  'før(?:end)?>',
  'inden',
  'for at (?:få|kunne)',
  'støtte\\p{L}*',
  'hjælp\\p{L}*',
  'bevil\\p{L}*',
)
/** Words of this citizen's own case, or a rule that is set aside. */
const CONCRETE = phrase(
  'fordi (?:du|det|dine?|dit|hun|han|borger(?:en)?|ansøger|din)',
  'da (?:du|hun|han|borger(?:en)?|ansøger|dine?|dit) (?:[^ ,.;]+ ){0,3}?(?:selv|klarer|har bedt|ønsker|ikke har (?:brug|behov)|kan|har fortalt)',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:krav|betingelse|forudsætning|fast|grænse)\\p{L}*',
  'ingen (?:fast\\p{L}* )?(?:grænse|regel|krav)',
  'kræver (?:[^ ,.;]+ )?(?:ikke|heller ikke|hverken)',
  'du skal ikke',
  'men du (?:får|kan få)',
  'også (?:støtte|hjælp)? ?(?:om|i|til)',
  'måtte ikke',
  'må ikke',
  'uanset',
  'konkret\\p{L}* (?:[^ ,.;]+ )?(?:vurder|set|behov)\\p{L}*',
  'afhænger af',
  'du (?:har )?(?:selv )?(?:bedt|ønsker|ønsket|fortalt|sagt|mener)',
  'merudgift\\p{L}*',
  '§+ ?(?:41|42|95|96|97|98|100|107|108|112|113|114|116)>',
  'kørsel',
  'klage\\p{L}*',
  'aftale\\p{L}*',
  'afbud\\p{L}*',
  'ferieplan',
)
/** The citizen as a subject makes it a statement of this case, not of everyone's. */
const THIS_CITIZEN = /(?<![a-zß-öø-ÿ])(?:du|dig|dine?|dit)(?![a-zß-öø-ÿ])/

function isFixed({ passage, own }: Said): boolean {
  if (own === '' || passage.voice === 'kilde' || CONCRETE.test(own)) return false
  if (DEMAND.test(own) && OF_CONDUCT.test(own) && (BEFORE_HELP.test(own) || /halvt år|måned|uger|år/.test(own)))
    return true
  // Said of everyone, it sounds like the act; the act's own words name it.
  if (passage.voice === 'lov' && /§|(?<![a-zæøå])lov(?:en)?(?![a-zæøå])/.test(own)) return false
  if (TARIFF.test(own) || (UNUSED.test(own) && !THIS_CITIZEN.test(own))) return true
  const head = own.split(/,? (?:og derfor|hvorfor|derfor|så du|og (?:din|dit|du))(?![a-zß-öø-ÿ])/)[0] ?? own
  return GENERAL.test(head) && BOUND.test(head) && !THIS_CITIZEN.test(head)
}

const what = {
  da: 'Brevet afgør sagen efter en regel, der gælder alle, eller et krav, som loven ikke stiller.',
  en: 'The letter decides by a rule for everyone, or a demand that the act does not make.',
}
const why = {
  da: 'Hjælp efter serviceloven gives efter en konkret og individuel vurdering. En fast grænse eller et krav om bestemt adfærd udelukker den vurdering.',
  en: 'Help under the act rests on a concrete, individual assessment. A fixed bound or a demand of conduct shuts that assessment out.',
}
const remedy = {
  da: 'Tag reglen ud, og skriv, hvad netop denne borger har brug for, hvornår og hvor meget.',
  en: 'Take the rule out, and write what this citizen needs, when and how much.',
}
