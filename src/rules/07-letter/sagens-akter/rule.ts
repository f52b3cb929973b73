import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { near } from '../../../text/near.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { holds, notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { ofl15, rsl10 } from './source.ts'

/** Letters seldom tell of lost papers; where one does, the case was decided without them. */
export const sagensAkter: Rule<Letter> = {
  id: 'sagens-akter',
  title: {
    da: 'Det, borgeren og andre har givet kommunen, ligger i sagen og er læst',
    en: 'What the citizen and others gave the municipality is in the file and was read',
  },
  checklist: ['D08'],
  sources: [ofl15, rsl10],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse' && letter.kind !== 'fastholdt-genvurdering')
      return notApplicable('Teksten er hverken en afgørelse eller en genvurdering.')
    const open = letter.passages.filter(
      ({ block, section }) => block.kind !== 'heading' && !['regler', 'bilag', 'hoved'].includes(section),
    )
    if (!open.some(({ lower }) => PAPER.test(lower))) return notApplicable('Brevet nævner ingen dokumenter.')
    const findings = open
      .filter((passage) => isMissing(letter, passage))
      .map((passage): Finding => ({
        mangel: 'akter',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return findings.length === 0 ? holds : verdictOf(findings)
  },
}

const PAPER = phrase(
  '[\\p{L}]*(?:dokument|attest|erklæring|udtalelse|kvittering|regning|bilag|kuvert|lønseddel|lønsedl|journal|rapport|skema|notat|status|faktura|kørselsbog|mail|brev|akt|papir|undersøgelse|udredning|redegørelse|ansøgning|høringssvar|billede|video|foto|lydfil|materiale|logbog|kontoudtog|budget|optegnelse)(?:er|et|en|erne|erne|ne|s|n|r|t)*>',
  'sagsmappe\\p{L}*',
  'side(?:r|rne)? (?:\\d|fra|hvor)',
  'sider,? hvor',
  'sagens? akter',
)
const NOT = phrase('ikke>', 'aldrig>', 'ingen>', 'uden>', 'intet>')
/** What the office does with papers: no one of it, and the paper is not in the case. */
const KEPT = phrase(
  '(?:kan|kunne|kunnet) (?:[^ ,]+ ){0,3}?(?:finde|findes|genfindes?|opspores?)>',
  '(?:fundet|fandt) (?:dem|papirerne|kuverten)>',
  '(?:genfundet|opsporet|opdrive|opdrevet|fremskaffe|fremskaffet)>',
  '(?:liggende|eksisterer?)>',
  '(?:kunnet|kunne|kan) (?:vi )?(?:[^ ,]+ )?(?:åbne|åbnes|afspille|afspilles|læse|læses)>',
  '(?:taget|kommet|kom|nået|nåede|sendt) (?:med|frem)>',
  'indgået>',
  'adgang til',
  '(?:ligger|findes|er|fremgår) (?:[^ ,]+ ){0,2}?(?:i|på|af) (?:sagen|journalen|mappen|sagens akter|systemet|sagsakterne)',
  '(?:i|på) (?:sagen|mappen|systemet)>',
  '(?:journaliseret|scannet|indscannet|arkiveret|registreret|lagt på sagen|lagt ind|gemt|overført|videresendt)>',
  '(?:læst(?! op)|åbnet|gennemgået|gennemlæst|set på|kigget på|nået at læse)>',
  '(?:længere til stede|i behold)>',
)
const LOST = phrase(
  'røget (?:ud|væk)',
  'mangler (?:i|på) (?:vores |kommunens )?(?:sag|journal|mappe|system)\\p{L}*',
  '(?:i|på) (?:en|den) forkert\\p{L}* (?:sag|borger|mappe|person)',
  'først (?:fundet|dukket op|set|læst) (?:efter|nu)',
  '(?:bortkommet|bortkomne|forsvundet|forsvandt|mistet|gået tabt|gik tabt|forlagt|makuleret|slettet|kasseret|smidt ud|blevet væk|blev væk|er væk|fejlarkiveret|fejljournaliseret|ulæselig\\p{L}*)>',
)
/** The office is who misplaced it, not the citizen, and no one is looked for. */
const NOT_OURS =
  /for gamm?el|gammel|ikke relevant|uden betydning|din netbank|(?:din|dit|dine|hans|hendes) [a-zæøå]+ har (?:mistet|ikke)|(?:du|ansøger|borger|hun|han) (?:[a-zæøå]+ ){0,10}?ikke (?:selv )?kan [^.;]{0,60}(?:finde|læse|åbne)|(?:du|ansøger|borger|hun|han) (?:har |havde |kan |kunne |selv |fik |også |lige |nu |helt |næsten )*(?:mistet|ikke (?:[a-zæøå]+ ){0,2}?(?:finde|læse|åbn|læst)|svært|glem|forlag|smid|smed)|(?:svært|problemer|hjælp|støtte|brug for|vanskelig)[^.]{0,40}(?:finde|læse|åbne|post|papir|regning)|ikke (?:[a-zæøå]+ ){0,2}?(?:indhentet|bedt om|nye? )|kan ikke finde (?:et|en|nogen|grund|anledning|ud af|vej)|(?:finder|fundet) (?:vi |kommunen )?(?:ikke|ingen|intet) (?:[a-zæøå]+ ){0,3}?(?:grund|anledning|tegn|holdepunkt|oplysning|behov|beskrivelse)|ikke fundet|(?<![a-zæøå])klage|hos (?:lægen|regionen|sygehuset)/
/** It was found, sent again, or the letter does without it for the citizen's good. */
const MENDED = phrase(
  '(?:derfor |siden |senere |efterfølgende |nu )+(?:[^ ,]+ ){0,4}?(?:fået|modtaget|indhentet|fundet|bedt|sendt|fik)',
  '(?:fået|modtaget|indhentet|sendt|fik) (?:[^ ,]+ ){0,4}?(?:igen|på ny|en ny|en kopi|nye kopier)',
  'bad (?:[^ ,]+ ){0,4}?(?:om|dig)',
  '(?:viste|vist|læste|forklarede) (?:os|mig|vi)',
  'fandt (?:[^ ,]+ ){0,3}?(?:igen|den|det|dem)',
  'har (?:[^ ,]+ ){0,2}?(?:lagt til grund|regnet med),? (?:at )?(?:[^ ,]+ ){0,3}?(?:du siger|du oplyser|dine oplysninger)',
)

function isMissing(letter: Letter, passage: Passage): boolean {
  const { lower, voice } = passage
  if (
    voice === 'lov' ||
    (voice === 'borger' && /^(?:du|han|hun|ansøger|borger)/.test(lower)) ||
    /^(?:hvis|når) /.test(lower)
  )
    return false
  // The "no" of another clause is about something else: "… er kommet frem til, at du ikke får støtte".
  const isNotKept =
    KEPT.test(lower) &&
    lower.split(/, (?:at|så|og|men|fordi|da|når|hvor|som|der) /).some((clause) => near(clause, NOT, KEPT, 4))
  const isLost = LOST.test(lower)
  if ((!isNotKept && !isLost) || NOT_OURS.test(lower)) return false
  const before = letter.passages[passage.index - 1]?.lower ?? ''
  const after = letter.passages[passage.index + 1]?.lower ?? ''
  // "Dem kan vi ikke finde": the papers are named in the sentence before.
  const namesPapers = PAPER.test(lower)
  const onPapers =
    namesPapers || (/^(?:dem|den|det|de|disse|denne|kuverten|papirerne) /.test(lower) && PAPER.test(before))
  if (!onPapers) return false
  const lost = isLost && (!namesPapers || near(lower, LOST, PAPER, 14))
  const gone = isNotKept && (!namesPapers || near(lower, KEPT, PAPER, 16))
  return (lost || gone) && !MENDED.test(lower) && !MENDED.test(after)
}

const what = {
  da: 'Brevet siger selv, at et dokument ikke er i sagen eller ikke er læst, og sagen er afgjort uden.',
  en: 'The letter itself says that a document is not in the file or was not read, and the case was decided without it.',
}
const why = {
  da: 'Det, kommunen har fået, skal ligge i sagen og indgå. Ellers hviler afgørelsen på et forkert grundlag, og Ankestyrelsen kan ikke prøve den.',
  en: 'What the municipality received must be filed and considered. Otherwise the decision rests on a wrong basis, and the board can’t try it.',
}
const remedy = {
  da: 'Find dokumentet, eller få det igen fra den, der lavede det, uden udgift for borgeren. Afgør så sagen på ny.',
  en: 'Find the document, or get it again from whoever made it at no cost to the citizen. Then decide the case anew.',
}
