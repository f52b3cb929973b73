import { isNonEmpty } from '../../../base/list.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { sel1, principmeddelelse60af15 } from './source.ts'

/** Money that can only be the municipality's. */
const PUBLIC_MONEY = phrase(
  '(?:kommunens|forvaltningens|afdelingens|byrådets|centerets|centrets|områdets|vores|årets|kommunale) (?:[^ ]+ ){0,2}?(?:økonomi(?:ske)?|budget\\p{L}*|udgifter|besparelser?|sparekrav|merforbrug)>(?! (?:rådgiv|vejled|støtte|hjælp|afdeling))',
  'budget(?:forlig|aftale|ramme|tilpasning|reduktion|overskridelse|opbremsning|besparelse|loft|mæssig|vedtagelse)\\p{L}*',
  'budgettet (?:for (?:(?:19|20)\\d\\d|(?:i )?år|næste år|området)|på (?:området|social|handicap|voksen)\\p{L}*|i (?:år|kommunen|afdelingen)|er (?:brugt|opbrugt|overskredet|presset|lagt fast))',
  'besparelse\\p{L}*',
  'spare(?:krav|plan|runde|katalog|mål|øvelse)\\p{L}*',
  '(?:kommunen|vi|afdelingen|byrådet|området) (?:er |skal |må |bliver )*(?:nødt til at |pålagt at |nødsaget til at )?spare>(?! op)',
  'effektivisering\\p{L}*',
  'merforbrug\\p{L}*',
  'udgiftsstyring\\p{L}*',
  'udgift(?:en|erne)? til (?:bostøtte|støtte|botilbud|området|ledsag\\p{L}*|socialpædagogisk\\p{L}*)(?: [^ ]+){0,5} (?:ned|begrænses?|reduceres?|nedbringes?|sænkes?)',
  'kommunekassen',
  'skatte(?:yder|kron)\\p{L}*',
  'omkostningseffektiv\\p{L}*',
  'omkostningstung\\p{L}*',
  'udgiftskrævende',
  'rammen (?:er|for (?:19|20)\\d\\d er) (?:[^ ]+ )?(?:disponeret|brugt|opbrugt|udtømt)',
  'pulje\\p{L}* (?:[^ ,.;]+ ){0,6}?(?:brugt|opbrugt|tom|disponeret|udtømt)',
  'urimelig(?:t)? (?:dyr|omkostning)\\p{L}*',
  '(?:mangler|manglende|ikke (?:flere|nok|tilstrækkeligt?)|ingen ledig\\p{L}*|for få) (?:[^ ,.;]+ ){0,1}?(?:medarbejder|personale|kapacitet|hænder|bostøtte(?:timer|medarbejder)|støttepersoner|vejledere|pladser)\\p{L}*',
  'ikke (?:[^ ,.;]+ )?(?:folk|mandskab|ressourcer|kapacitet|tid) (?:nok )?til',
  '(?:skåret|skære|skærer|beskåret|sparet) (?:[^ ,.;]+ ){0,3}?(?:i|på) (?:[^ ,.;]+ )?(?:budget|rammen|området|bostøtte|timerne|timer)\\p{L}*',
  'nedskæring\\p{L}*',
  'kassen er tom',
  'pengene (?:er|rækker|slår)',
  '(?:koster|kostet) (?:[^ ,.;]+ )?(?:for meget|mere end|kommunen)',
  'underbemand\\p{L}*',
  'ubesatte stillinger',
  'kapacitetsmangel',
  'bemandingssituation\\p{L}*',
  'ressourcer(?:ne)? … (?:bruges på|anvendes på|fordeles|rækker|række|til flest)',
  '(?:begrænsede|knappe|manglende|mangel på) (?:[^ ]+ )?(?:ressourcer|midler|personale|medarbejdere|bostøttetimer)',
  'personalemangel',
  'personalemæssige ressourcer',
  '(?:bliver|er|være) (?:der )?råd til',
  '(?:ikke|ingen) (?:er |længere )*(?:afsat )?(?:midler|penge|bevilling) (?:til|afsat|tilbage)',
  'har (?:vi |kommunen )?ikke (?:økonomi|råd|midler|penge|budget) til',
  'økonomien (?:på området|i kommunen|tillader|rækker)',
  '(?:anstrengt|stram|presset|trængt|vanskelig) økonomi(?:sk)?>',
  '(?:stramt|presset|begrænset) budget',
  'økonomisk(?:e)? (?:ramme|råderum|rammevilkår|prioriter|bæredygtig|ansvarlig)\\p{L}*',
  'prioritere(?:s)? (?:vores |kommunens |de )?(?:midler|ressourcer|timer|borgere|opgaver|dem|indsatsen)',
  'prioritering(?:en)? af (?:ressourcer|midler|opgaver|borgere|timer)',
)
/** Money that may be the citizen's own. */
const ANY_MONEY = phrase(
  'økonomisk(?:e)? (?:situation|hensyn|årsager|grunde|ressourcer|midler|pres|forhold|muligheder|overvejelser|forsvarlig\\p{L}*)',
  'af (?:hensyn til )?økonomien?>',
  'prioritering(?:er|en)?>',
  'må prioritere',
  'for dyrt?>',
  'dyrere>',
  'billiger?e? (?:løsning|tilbud|alternativ|for kommunen|end)',
  'billigste',
  'merudgift(?:en)? for kommunen',
  'udgiften (?:til|ved|er) … (?:for høj|stor|ikke står)',
)
const CITIZENS_OWN = phrase(
  '(?:din|dit|dine|sin|sit|egen|eget|borgers|borgerens|ansøgers|hans|hendes|jeres|familiens|dine egne) (?:[^ ]+ ){0,2}?(?:økonomi|budget|gæld|udgift|merudgift|ressourcer|prioriter|penge|situation)\\p{L}*',
  'du … (?:prioriter|råd til|købe|spare|betale)\\p{L}*',
  'overblik over',
  'styr på',
  'hjælp(?:e)? til … økonomi',
  'lægge (?:et )?budget',
  'budgetlægning',
  'budgetkonto',
  'privatøkonomi\\p{L}*',
  'spare op',
  'rådighedsbeløb\\p{L}*',
  'økonomisk støtte',
  'budget til (?:mad|tøj|indkøb|husleje)',
)
/** Work and waiting lists: a ground only where they lead to the refusal. */
const CAPACITY = phrase(
  'venteliste\\p{L}*',
  'kapacitet\\p{L}*',
  'bemanding\\p{L}*',
  'travlhed\\p{L}*',
  'arbejdspres\\p{L}*',
)
const SET_ASIDE = phrase(
  'ikke (?:er )?tale om',
  'ikke (?:en|et|nogen) (?:besparelse|spareøvelse|spareforslag)',
  'ikke (?:er |har |været |haft |blevet |alene |kun )*(?:indgået|indgår|indgå|lagt vægt|lægger vægt|afgørende|betydning|inddraget|grunden|årsagen|begrundet i|et argument)',
  'indgår ikke',
  'indgik ikke',
  '(?:har|er|var) ikke (?:[^ ]+ ){0,2}?(?:indgået|betydning|været afgørende|grunden|årsagen|begrundelsen)',
  'ikke (?:på grund af|af hensyn til|et spørgsmål om|udtryk for|begrundet i)',
  'uden (?:hensyn(?:tagen)? til|betydning|skelen)',
  'økonomi(?:en|ske hensyn)? (?:har |er |må |kan )?ikke',
  'må ikke>',
  'lige (?:så )?(?:gode?|egnede?|godt)',
  'bedst egnede',
  // The act itself asks for the cheapest among those that will do, and sets the least price of what is helped with.
  'billigste (?:[^ ,.;]+ )?(?:vel)?egnede>',
  'egne(?:t|de) og billigste?>',
  'koster mere end (?:de )?500 kr',
  'ikke (?:[^ ,.;]+ ){0,4}?af den grund',
  'faglige og økonomiske hensyn',
  'uafhængig\\p{L}* af',
  'hverken',
)

/** The municipality's purse is no ground for leaving a need uncovered. */
export const oekonomi: Rule<Letter> = {
  id: 'oekonomi',
  title: { da: 'Kommunens økonomi er ikke begrundelsen', en: 'The municipality’s finances are not the ground' },
  checklist: ['D16'],
  sources: [principmeddelelse60af15, sel1],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const findings: readonly Finding[] = letter.passages
      .filter((passage) => isGround(passage, isOnTheirCosts(letter)))
      .map((passage): Finding => ({ ...MONEY, quote: quotePassage(letter, passage) }))
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

/** Of extra costs the price is the family's own, and what the case is about. */
function isOnTheirCosts({ provisions }: Letter): boolean {
  return isNonEmpty(provisions) && provisions.every((short) => /^(?:SEL § 100|BL § 86)$/.test(short))
}

function isGround({ section, voice, lower, block }: Passage, onTheirCosts: boolean): boolean {
  if (
    section === 'klage' ||
    section === 'bilag' ||
    section === 'regler' ||
    section === 'kontakt' ||
    section === 'hoved' ||
    block.kind === 'line'
  )
    return false
  const own = voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
  if (SET_ASIDE.test(own)) return false
  return (
    PUBLIC_MONEY.test(own) ||
    (CAPACITY.test(own) &&
      /(?:derfor|hvorfor|så|da|fordi|på grund af)(?![a-zæøå])/.test(own) &&
      /(?:ikke|afslag|nej|færre|mindre)(?![a-zæøå])/.test(own) &&
      /støtte|hjælp|bevil|timer|nej/.test(own)) ||
    (ANY_MONEY.test(own) &&
      !onTheirCosts &&
      !CITIZENS_OWN.test(own) &&
      voice !== 'lov' &&
      /(?:kommune|forvaltning|\bvi\b|vores|ikke|afslag|derfor|afgørelse|tilbud|løsning|støtte)/.test(own))
  )
}

const MONEY: Omit<Finding, 'quote'> = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Brevet begrunder afgørelsen med kommunens økonomi eller prioritering.',
    en: 'The letter bases the decision on the municipality’s finances or priorities.',
  },
  why: {
    da: 'Kommunen må tænke på økonomi, når flere løsninger dækker behovet, men et behov, loven giver ret til at få dækket, kan ikke afvises, fordi pengene mangler.',
    en: 'Money may count between solutions that all meet the need, but a need that the act protects can’t be turned down for want of money.',
  },
  remedy: {
    da: 'Tag økonomien ud, og vurder konkret, hvilken støtte netop denne borger har brug for.',
    en: 'Take the money out, and assess concretely which support this citizen needs.',
  },
}
