import { casePassages, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { holds, notApplicable, unknown, verdictOf, type Finding } from '../../verdict.ts'
import { ast2018, rsl3a } from './source.ts'

export const hjemvisningFulgt: Rule<Letter> = {
  id: 'hjemvisning-fulgt',
  title: {
    da: 'En ny afgørelse efter hjemvisning følger det, Ankestyrelsen bad om',
    en: 'A new decision after remittal follows what the board asked for',
  },
  checklist: ['D37'],
  sources: [ast2018, rsl3a],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const open = casePassages(letter)
    const remitted = open.findIndex(({ lower }) => REMITTED.test(lower))
    if (remitted === -1) return notApplicable('Brevet er ikke skrevet efter en hjemvisning.')
    const after = open.filter(({ block }, i) => i >= remitted && block.kind !== 'heading')
    const findings = after
      .filter((passage) => notDone(passage))
      .map((passage): Finding => ({
        mangel: 'mangelfuldt-oplyst',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    if (findings.length > 0) return verdictOf(findings)
    return after.some(({ lower, voice }) => voice !== 'lov' && DONE.test(lower))
      ? holds
      : unknown('om det, Ankestyrelsen bad om, er undersøgt')
  },
}

const REMITTED = phrase(
  'hjemvis\\p{L}*',
  '(?:ankestyrelsen|nævnet) (?:[^ .]+ ){0,6}?(?:sendt|sendte|tilbagesendt|returneret|ophævet|ophævede)(?: [^ .]+){0,4}? (?:tilbage|sagen|afgørelsen)',
  '(?:ankestyrelsen|nævnet) (?:[^ .]+ ){0,5}?(?:bad|bedt|pålagde|pålagt|krævede|anmodede|ønskede)(?: [^ .]+){0,5}? (?:om|at)',
  'sendt (?:sagen )?tilbage (?:fra|af) ankestyrelsen',
  'efter ankestyrelsens (?:afgørelse|hjemvisning)',
)
const REFUSES = phrase(
  '(?:vi|kommunen|forvaltningen|udvalget) (?:[^ ,]+ ){0,2}?(?:har|er|finder|mener|ser|anser) (?:[^ ,]+ ){0,3}?(?:ikke|ingen) (?:[^ ,]+ ){0,4}?(?:indhentet|undersøgt|spurgt|talt|foretaget|nødvendigt|grund|anledning|behov|enig|enige|fulgt|fundet|nået|fået|haft|kunnet|nye?)',
  '(?:har|finder|mener) (?:vi|kommunen|forvaltningen) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,4}?(?:indhentet|undersøgt|spurgt|talt|foretaget|nødvendigt|grund|anledning|behov|fundet|nået|fået|haft|kunnet)',
  '(?:ikke|intet) (?:[^ ,]+ ){0,3}?(?:indhentet|kommet|fremkommet) (?:[^ ,]+ ){0,2}?nye?',
  '(?:på|ud fra) (?:det |de )?(?:samme|foreliggende|uændrede|hidtidige) (?:grundlag|oplysninger)',
  '(?:fastholder|fastholdes|står fast) (?:[^ ,]+ ){0,8}?(?:oprindelig|tidligere|uændret|samme|første|hidtidige)',
  '(?:er|forbliver) (?:[^ ,]+ ){0,3}?(?:fortsat |stadig )?(?:ikke|endnu ikke) (?:[^ ,]+ ){0,2}?(?:indhentet|modtaget|undersøgt|afklaret|foretaget|gennemført)',
  '(?:trods|uanset) ankestyrelsens',
  'uenige? (?:med|i) ankestyrelsen',
)
const DONE = phrase(
  '(?:har|er) (?:[^ ,]+ ){0,5}?(?:nu |derfor |herefter |efterfølgende |siden )*(?:[^ ,]+ ){0,3}?(?:undersøgt|indhentet|talt|spurgt|fået|modtaget|besøgt|prøvet|testet|afprøvet)',
  '(?:undersøgte|talte|besøgte|ringede|spurgte|indhentede|fik) (?:vi|kommunen|ergoterapeut\\p{L}*|visitator)',
  '(?:vi|kommunen) (?:undersøgte|talte|besøgte|ringede|spurgte|indhentede|fik)',
  '(?:skriver|beskriver|oplyser|fremgår)',
)
const BOARD_SPEAKS =
  /^(?:.{0,40})?ankestyrelsen (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,4}?(?:mente|fandt|skrev|lagde|hjemviste|vurderede|bad|kritiserede|pegede)|fordi (?:vi|kommunen) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,2}?ikke havde|havde |hvis /

function notDone({ lower, voice }: Passage): boolean {
  if (voice === 'borger' || voice === 'lov' || !REFUSES.test(lower)) return false
  // What the board said of the first decision is its criticism, not a confession.
  const own = lower.replace(/^[^,]*ankestyrelsen[^,]*(?:,|$)/, '')
  if (BOARD_SPEAKS.test(lower) && !REFUSES.test(own.replaceAll(/(?:fordi|at) (?:vi|kommunen)[^,.]*/g, ''))) return false
  return (
    /indhent|undersøg|spurgt|talt|foretag|nødvendig|grund|anledning|enig|grundlag|udtalelse|oplysning|ankestyrels|fastholde|samme|modtag|afklar/.test(
      lower,
    ) && !/(?:ikke grundlag for at (?:give|bevilge)|ikke behov for støtte|har du ikke|samtykke)/.test(lower)
  )
}

const what = {
  da: 'Ankestyrelsen har sendt sagen tilbage, men brevet siger, at det, der blev bedt om, ikke er fulgt.',
  en: 'The board remitted the case, but the letter says that what it asked for was not followed.',
}
const why = {
  da: 'En ny afgørelse på det samme grundlag har den samme mangel og bliver sendt tilbage igen.',
  en: 'A new decision on the same basis has the same flaw and will be remitted again.',
}
const remedy = {
  da: 'Undersøg hvert af de punkter, Ankestyrelsen bad om, og skriv for hvert, hvad I fandt, og hvad det betyder.',
  en: 'Look into each point the board asked for, and write for each what you found and what it means.',
}
