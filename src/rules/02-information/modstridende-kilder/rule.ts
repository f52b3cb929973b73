import { upperFirst } from '../../../base/first-letter.ts'
import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { probeOf, whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { SOURCE_WORDS } from '../../source-word.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { isProfessional, stakeOf } from '../basis.ts'
import { dealsWith, professionalsDiffer, sidesOf } from '../dispute.ts'
import { atStatement } from '../place.ts'
import { disagreement2018, rsl10 } from './source.ts'

export const modstridendeKilder: CaseRule = {
  id: 'modstridende-kilder',
  title: {
    da: 'Siger to fagpersoner det modsatte, er det afklaret, hvem der har set hvad',
    en: 'Where two professionals say the opposite, it is settled who has seen what',
  },
  checklist: ['D08', 'D11'],
  sources: [rsl10, disagreement2018],

  check(view) {
    const differing = view.needs.filter(
      (one) => stakeOf(view, one) !== undefined && professionalsDiffer(sidesOf(view, one)),
    )
    if (differing.length === 0) return notApplicable('Ingen fagpersoner siger det modsatte af hinanden.')
    return verdictOf(differing.flatMap((one) => findingsOn(view, one)))
  },
}

function findingsOn(view: CaseView, one: NeedView): readonly CaseFinding[] {
  // Where it is recorded as a disagreement, that record tells whether it was settled.
  if (view.file.disagreements?.some(({ need }) => need === one.need.id) === true) return []
  const sides = sidesOf(view, one)
  const told = sides.forNeed.filter(isProfessional)
  const other = sides.against.find((each) => isProfessional(each) && told.every(({ source }) => source !== each.source))
  const [first] = told
  if (first === undefined || other === undefined) return []
  if (one.answer !== undefined && dealsWith(view, one, told) !== 'ikke') return []
  const { activity } = one.need
  return [
    caseFinding({
      mangel: 'mangelfuldt-oplyst',
      // Where help is granted, the difference bears on how much of it, and the grant still stands.
      level: stakeOf(view, one) === 'omfang' ? 'advarsel' : 'fejl',
      ...atStatement(view, first, one),
      what: {
        da: `${upperFirst(nameOf(first).da)} og ${nameOf(other).da} siger det modsatte om »${activity}«, og sagen viser ikke, hvorfor den ene vejer tungest.`,
        en: `${upperFirst(nameOf(first).en)} and ${nameOf(other).en} say the opposite of “${activity}”, and the file does not show why one weighs more.`,
      },
      why: {
        da: 'Oplysninger, der modsiger hinanden, kan ikke bare vælges fra. Det skal afklares, eller det skal kunne ses, hvorfor den ene er valgt.',
        en: 'Information that contradicts itself can’t just be left out. It must be settled, or it must be visible why one was chosen.',
      },
      remedy: {
        da: 'Spørg begge, hvad de selv har set, hvornår og hvor tit. Skriv så, hvem der har set mest af netop dette, og hvorfor I bygger på det.',
        en: 'Ask both what they have seen, when and how often. Then write who has seen most of this very thing, and why you build on it.',
      },
      question: {
        to: other.source?.kind ?? 'fagperson',
        need: one.need.id,
        matter: `Hvad har du selv set, ${whenDoing(activity)}, hvornår og hvor mange gange? ${probeOf(activity)}`,
        why: `${upperFirst(nameOf(first).da)} beskriver det anderledes end du. Kommunen skal vide, hvad hver af jer har set, før behovet får et svar.`,
      },
    }),
  ]
}

const nameOf = ({ source }: HeldStatement) => SOURCE_WORDS[source?.kind ?? 'andet']
