import { casePassages, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { passesOver } from './passed-over.ts'
import { fvl8 } from './source.ts'

export const partsrepraesentant: Rule<Letter> = {
  id: 'partsrepraesentant',
  title: {
    da: 'Borgerens bisidder eller repræsentant er ikke afvist eller forbigået',
    en: 'The citizen’s companion or representative was not refused or passed over',
  },
  checklist: ['D25'],
  sources: [fvl8],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard') return notApplicable('Teksten er ikke et brev til en borger.')
    const open = casePassages(letter).filter(({ block }) => block.kind !== 'heading')
    if (!open.some(({ lower }) => HELPER.test(lower)))
      return notApplicable('Brevet nævner ingen bisidder eller repræsentant.')
    const findings = open
      .filter((passage) => refused(letter, passage))
      .map((passage): Finding => ({
        mangel: 'partsrepraesentation',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

const ROLE =
  '(?:(?:din|dit|dine|borgers|borgerens|ansøgers|en|sin) (?:[^ ,]+ )?)?(?:bisidder|partsrepræsentant|partsrepræsentation|repræsentant|fuldmagt|fuldmægtig|advokat|støtteperson|kontaktperson)\\p{L}*'
const KIN =
  '(?:søster|bror|mor|far|moster|faster|onkel|tante|svoger|fætter|kusine|svigermor|svigerfar|barnebarn|bedstemor|bedstefar|frivillige?|datter|søn|veninde|ven|nabo|kæreste|mand|kone|ægtefælle|samlever|forældre|tante|onkel|mentor|pårørende|svigerinde|værge)\\p{L}{0,3}'
const HELPER = phrase(
  ROLE,
  'værge(?:n|ns)?>',
  `(?:din|dit|dine|sin|sit|borgers|borgerens|ansøgers|hans|hendes) (?:[^ ,]+ ){0,1}?${KIN}>`,
)
const WHO = `(?:${ROLE}|(?:din|dit|dine|borgers|borgerens|ansøgers|hans|hendes|en|anden|andre) (?:[^ ,]+ ){0,1}?(?:${KIN}>|personer?>))`
/** Turned away, in one sentence. */
const REFUSED = phrase(
  `(?:gennemføre?r?|gennemført|holde|holdt|afholdt|afvikle\\p{L}*|tage|taget|talte?|tale|have|foregå\\p{L}*|fandt|føre|ført|talt) (?:[^ ,]+ ){0,5}?uden (?:at )?${WHO}`,
  `${WHO} (?:[^ ,]+ ){0,6}?(?:kunne|kan|måtte|må|fik|får|skulle|skal) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:deltage|være med|komme|lov|medvirke|til stede|imødekomme\\p{L}*|efterkomme\\p{L}*|sidde|repræsentere|tale|udtale|overvære|følge)`,
  `${WHO} (?:[^ ,]+ ){0,6}?(?:blev|er|bliver|var) (?:[^ ,]+ ){0,3}?(?:afvist|bedt om at (?:vente|gå|forlade|blive)|henvist til at vente|nægtet|ikke (?:lukket ind|anerkendt|godkendt|accepteret|inddraget som))`,
  `(?:afvis\\p{L}*|nægte[trd]?|afslået|afslog|afslår|sagt nej|siger nej|sagde nej|ikke (?:kunnet |kunne |villet |ville |kan )?(?:imødekomme\\p{L}*|tillade|tilladt|acceptere\\p{L}*|anerkend\\p{L}*|godkend\\p{L}*|godtage\\p{L}*|tage imod|give lov|ønsket?)),? (?:[^ ,]+ ){0,8}?(?:${ROLE}|at (?:[^ ,]+ ){0,3}?${KIN} )`,
  `${ROLE} (?:[^ ,]+ ){0,6}?(?:ikke (?:er |været |blev |var )?(?:nødvendig|relevant|mulig|tilladt|anerkendt|godkendt|accepteret|imødekommet|ønskelig)|unødvendig|afvist|sag uvedkommende|ikke deltage)`,
  `(?:kun|alene|udelukkende) (?:[^ ,]+ ){0,3}?(?:tale|talt|talte|kommunikere\\p{L}*|dialog|kontakt|drøfte\\p{L}*|behandle\\p{L}*|skrive|mødes) (?:[^ ,]+ ){0,2}?med (?:dig|borger(?:en)?|ansøger|parten)`,
  `(?:tale\\p{L}*|talt|samtale\\p{L}*|mødes?|møde) (?:[^ ,]+ ){0,3}?med (?:dig|borger(?:en)?) (?:alene|på tomandshånd|uden andre)`,
  `(?:sender|sendt|sendes|sendte|orienteret|orienterer|besvare[rt]?|svare[rt]?|kontaktet|kontakter|skriver|inddraget|inddrager|hørt|talt|taler) (?:[^ ,]+ ){0,5}?ikke (?:[^ ,]+ ){0,5}?(?:${ROLE}|din (?:mor|far|søster|bror|datter|søn))`,
  `(?:ikke|hverken) (?:[^ ,]+ ){0,3}?(?:sendt|sender|orienteret|inddraget|besvaret|svaret|kontaktet|skrevet|hørt) (?:[^ ,]+ ){0,5}?(?:${ROLE})`,
  `${ROLE} (?:[^ ,]+ ){0,4}?(?:har|er|får|modtager|modtog|fik|blev) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:fået|modtaget|orienteret|indkaldt|inviteret|hørt|kopi|brevet|blevet|inddraget|besked)`,
  `(?:skrive|skriver|sende|sender|tale|taler|svare) (?:[^ ,]+ ){0,3}?(?:til|med) (?:dig|borger\\p{L}*) (?:[^ ,]+ ){0,3}?ikke (?:til|med) (?:ham|hende|dem|${KIN})`,
  '(?:hun|han|de|vedkommende) (?:[^ ,]+ ){0,2}?måtte (?:[^ ,]+ ){0,1}?(?:vente|gå|blive udenfor|forlade)',
  `set bort fra (?:[^ ,]+ ){0,3}?${ROLE}`,
  '(?:bisidder|repræsentant|partsrepræsentant|fuldmægtig|advokat)\\p{L}* (?:[^ ,]+ ){0,5}?(?:ventede|vente|måtte (?:blive|vente)|ventet)',
)
/** A request in this sentence and a plain no in the next. */
const ASKED = phrase(
  '(?:vedlagt|vedlagde|vedlægger|medsendt|medsendte|sendt|givet) (?:[^ ,]+ ){0,3}?fuldmagt',
  'føre (?:[^ ,]+ )?sag(?:en)?>',
  'repræsentere',
  `(?:bedt|bad|anmodet|anmodede|ønske[drt]?|ønskede|ville|spurgt|spurgte|havde|søgt|medbragte|medbragt|mødte) (?:[^ ,]+ ){0,8}?(?:${ROLE}|${KIN}>)`,
  `(?:${ROLE}|${KIN}) (?:[^ ,]+ ){0,8}?(?:bedt|bad|anmodet|ønske[drt]?|ville|spurgt|spurgte) (?:[^ ,]+ ){0,5}?(?:deltage|bisidder|være med|repræsentere|med til|kopi|sagen|aktindsigt|oplysninger|at få)`,
)
const PLAIN_NO = phrase(
  '(?:ikke|hverken) (?:[^ ,]+ ){0,2}?(?:svaret|sendt|skrevet til|inddraget|ringet til|kontaktet|orienteret) (?:til )?(?:hende|ham|dem)>',
  'taler? (?:helst|kun) med (?:borger(?:en)?|dig)',
  '(?:er|blev|har vi|vi har) (?:[^ ,]+ ){0,4}?(?:afvist|afslået|nægtet|ikke (?:imødekommet|accepteret|tilladt|efterkommet|fulgt))',
  '(?:det|dette|den|ønsket|anmodningen) (?:[^ ,]+ ){0,2}?(?:kunne|kan|har|er|blev) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:imødekomme\\p{L}*|lade sig gøre|tillad\\p{L}*|muligt|accepter\\p{L}*|efterkomme\\p{L}*|ladet sig gøre)',
  '(?:det )?(?:sagde|har) vi (?:[^ ,]+ ){0,2}?nej',
  '^det har vi (?:[^ ,]+ )?ikke (?:svaret|reageret|efterkommet|imødekommet|fulgt)',
  '^det (?:plejer|gør|ønsker|tillader|bruger|vil) vi (?:[^ ,]+ )?ikke',
  '(?:gennemført|holdt|gennemføre|holde|tage) (?:[^ ,]+ ){0,4}?(?:alene med|uden|på tomandshånd)',
  '(?:hun|han|de|vedkommende) (?:[^ ,]+ ){0,2}?(?:ventede|måtte vente|måtte (?:ikke|gå|blive)|blev bedt|fik ikke|kunne ikke (?:deltage|komme med))',
  'blev (?:hun|han|de|vedkommende) (?:[^ ,]+ ){0,2}?(?:bedt om at|vist|sendt|henvist)',
  'vi (?:taler|talte|ønskede|skriver|sender|svarer) (?:[^ ,]+ ){0,3}?(?:kun|alene|helst)',
)
/** The citizen's own wish, or a hindrance that was dealt with. */
const OWN_WISH =
  /(?:(?:du|borger|ansøger) (?:har |havde )?ikke (?:ønsket|ønskede|ønsker|villet|bedt)|efter (?:dit|borgers|borgerens) (?:eget )?ønske|du (?:selv )?(?:ønskede|bad om|bad selv om|ville helst|valgte|foretrak|sagde selv)|dit eget ønske|aftalte (?:vi |med dig)|efter aftale med dig|på din opfordring|(?:ønskede|ville) (?:selv )?ingen (?:have )?med|(?:gav|givet) dig (?:en )?fuldmagt|trukket (?:fuldmagten|samtykket)|tilbagekaldt|(?<![a-zæøå])syg(?:dom)?(?![a-zæøå])|forhindret|flyttede (?:vi )?(?:derfor )?(?:mødet|samtalen)|nyt møde|må (?:du )?(?:gerne|altid)|kan (?:du )?(?:altid|gerne)|er velkommen|(?<![a-zæøå])(?:ret|støtteperson|hjælp) til)/

function refused(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  const next = letter.passages[passage.index + 1]?.lower ?? ''
  const before = letter.passages[passage.index - 1]?.lower ?? ''
  if (passage.voice === 'lov' || /klage[nr]? /.test(lower)) return false
  // Last what is met by many sentences: few come to it.
  return isRefusal(lower, before, next) && !OWN_WISH.test(lower) && !OWN_WISH.test(next)
}

function isRefusal(lower: string, before: string, next: string): boolean {
  if (passesOver(lower, before)) return true
  if (REFUSED.test(lower)) return HELPER.test(`${before} ${lower}`) && aboutTheCase(`${before} ${lower} ${next}`)
  return (
    PLAIN_NO.test(lower) &&
    ASKED.test(before) &&
    aboutTheCase(`${before} ${lower}`) &&
    !(OWN_WISH.test(before) && /alene|uden|ikke|syg|forhindret|aftal/.test(before))
  )
}

/** A companion on an outing is help applied for; a companion at a meeting or in the case is a right. */
function aboutTheCase(text: string): boolean {
  return /bisidder|partsrepræsentant|fuldmagt|advokat/.test(text)
    ? !/støtteperson med på/.test(text)
    : /møde|samtale|hjemmebesøg|besøg(?:et)? den|opfølgning|samtalen|visitation|brevet|sagen/.test(text) &&
        !/bevilg|ledsag|indkøb|transport/.test(text)
}

const what = {
  da: 'Brevet viser, at en bisidder eller repræsentant, som borgeren ville have med, er blevet afvist eller forbigået.',
  en: 'The letter shows that a companion or representative the citizen wanted was refused or passed over.',
}
const why = {
  da: 'En part kan på ethvert tidspunkt lade sig bistå eller repræsentere. Det, borgeren sagde uden sin hjælper, er et usikkert grundlag.',
  en: 'A party may be assisted or represented at any time. What the citizen said without their helper is an uncertain basis.',
}
const remedy = {
  da: 'Hold samtalen igen med bisidderen, skriv til repræsentanten, og vurder sagen på ny.',
  en: 'Hold the talk again with the companion, write to the representative, and assess the case anew.',
}
