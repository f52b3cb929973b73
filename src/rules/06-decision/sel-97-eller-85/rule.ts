import { compareExtents, type Extent } from '../../../stages/03-needs/extent.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, listAsked } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'

export const sel97Eller85: CaseRule = {
  id: 'sel-97-eller-85',
  title: {
    da: 'Ledsagelse efter § 97 gives til den, der kan bruge den, og med alle timerne',
    en: 'Accompaniment under § 97 is given to those who can use it, with all its hours',
  },
  checklist: ['D18'],
  sources,

  check(view) {
    const accompanied = listAnswered(view).filter(({ answer: { answer } }) =>
      answer.kind === 'bevilget' || answer.kind === 'daekket-paa-anden-vis' ? isSel(answer.provision, '97') : false,
    )
    if (accompanied.length === 0) return notApplicable('Der er ikke givet ledsagelse efter § 97.')
    return verdictOf(
      accompanied.flatMap((one) => [...pedagogical(one, view), ...hours(one), ...besideHelpers(one, view)]),
    )
  },
}

/** What a companion under § 97 is not there for: the citizen must be able to ask without pedagogical content. */
const PEDAGOGICAL = phrase(
  'guid\\p{L}*',
  'går (?:\\p{L}+ )?i stå',
  'panik\\p{L}*',
  'angst\\p{L}*',
  'kan ikke (?:selv )?(?:bede om|sige til|sige fra|udtrykke)',
  'skal (?:mindes|motiveres|støttes|beroliges|hjælpes i gang)\\p{L}*',
  'konflikt\\p{L}*',
  'overblik\\p{L}*',
  '(?:lære|øve|træne)(?:r|s)?>',
  'støtte undervejs',
  'socialpædagogisk\\p{L}*',
)
const DEALT_WITH = phrase(
  'uden (?:\\p{L}+ ){0,2}?pædagogisk\\p{L}*',
  'selv (?:bede|sige|vælge|bestemme|bestemmer|vælger|siger|valgt)\\p{L}*',
  'kan (?:\\p{L}+ )?(?:bede om|udtrykke|give udtryk)',
  'ikke (?:\\p{L}+ ){0,3}?(?:brug|behov) for (?:\\p{L}+ ){0,3}?(?:støtte|guidning|pædagog)\\p{L}*',
  'bevidst om',
)

function pedagogical(one: AnsweredNeed, view: CaseView): CaseFinding[] {
  const { need, at, statements, former } = one
  const wanted85 = listAsked(view, one).some((ref) => isSel(ref, '85')) || isSel(former?.provision, '85')
  const told = statements.find(
    ({ statement }) => statement.points === 'taler-for' && PEDAGOGICAL.test(statement.text.toLowerCase()),
  )
  const isDealtWith = listGrounds(one).some(({ text }) => DEALT_WITH.test(text.toLowerCase()))
  if (!wanted85 || told === undefined || isDealtWith) return []
  return [
    onNeed(one, `/answers/${at.answer}/answer/provision`, {
      mangel: 'forkert-paragraf',
      level: 'advarsel',
      what: {
        da: `Der er søgt om § 85 til »${need.activity}« og givet ledsagelse efter § 97, selvom oplysningerne siger, at borgeren har brug for støtte undervejs.`,
        en: `§ 85 was asked for with “${need.activity}” and accompaniment under § 97 given, though the information says that the citizen needs support on the way.`,
      },
      why: {
        da: 'Ledsagelse er for den, der kan bede om at blive fulgt uden pædagogisk indhold. Skal borgeren guides, beroliges eller lære noget undervejs, er det § 85.',
        en: 'Accompaniment is for those who can ask to be accompanied without pedagogical content. If the citizen is to be guided, calmed or taught on the way, it is § 85.',
      },
      remedy: {
        da: 'Skriv, hvad ledsageren skal gøre, og tag stilling til, om det er nok. Er det ikke, så vurder § 85.',
        en: 'Write what the companion is to do, and whether that is enough. If it is not, judge § 85.',
      },
      question: {
        to: 'fagperson',
        matter: `Hvad skal den, der følger med, gøre, når det gælder »${need.activity}«? Kan borgeren selv sige, hvor turen går hen, og hvad sker der, hvis noget går anderledes end ventet?`,
        why: 'Det afgør, om ledsagelse er nok, eller om der er brug for socialpædagogisk støtte.',
      },
    }),
  ]
}

const FIFTEEN: Extent = { from: 15, to: 15, unit: 'timer', per: 'maaned' }

function hours(one: AnsweredNeed): CaseFinding[] {
  const { answer } = one.answer
  if (answer.kind !== 'bevilget' || answer.extent === undefined) return []
  if (compareExtents(answer.extent, FIFTEEN) !== 'mindre') return []
  const asked = one.need.asked?.extent
  if (asked !== undefined && compareExtents(asked, FIFTEEN) === 'mindre') return []
  return [
    onNeed(one, `/answers/${one.at.answer}/answer/extent`, {
      mangel: 'lovfortolkning',
      level: 'fejl',
      what: {
        da: `Ledsagelsen til »${one.need.activity}« er givet med mindre end 15 timer om måneden.`,
        en: `The accompaniment for “${one.need.activity}” is given with less than 15 hours a month.`,
      },
      why: {
        da: 'Er borgeren i personkredsen for § 97, er retten 15 timer om måneden. Kommunen kan ikke udmåle færre.',
        en: 'Within the target group of § 97 the right is 15 hours a month. The municipality can’t set fewer.',
      },
      remedy: {
        da: 'Giv 15 timer om måneden. Borgeren må selv bruge færre eller spare dem op.',
        en: 'Give 15 hours a month. The citizen may use fewer or save them up.',
      },
    }),
  ]
}

function besideHelpers(one: AnsweredNeed, { file }: CaseView): CaseFinding[] {
  const isLost = (need: string) =>
    file.answers.some((each) => each.need === need && (each.change.kind === 'ophoer' || each.answer.kind === 'afslag'))
  const has96 =
    file.answers.some(({ answer }) => answer.kind === 'bevilget' && isSel(answer.provision, '96')) ||
    (file.formerGrants ?? []).some(
      ({ provision, need, until }) => isSel(provision, '96') && until === undefined && !isLost(need),
    )
  if (!has96 || one.answer.answer.kind !== 'bevilget') return []
  return [
    onNeed(one, `/answers/${one.at.answer}/answer/provision`, {
      mangel: 'lovfortolkning',
      level: 'fejl',
      what: {
        da: 'Borgeren får både ledsagelse efter § 97 og hjælpere efter § 96.',
        en: 'The citizen gets both accompaniment under § 97 and helpers under § 96.',
      },
      why: {
        da: 'Ledsagelse efter § 97 kan ikke gives sammen med § 96, hvor ledsagelsen er med i hjælpernes timer.',
        en: 'Accompaniment under § 97 can’t be given with § 96, where it is part of the helpers’ hours.',
      },
      remedy: {
        da: 'Læg ledsagelsen ind i timerne efter § 96, og sig det til borgeren.',
        en: 'Put the accompaniment into the hours under § 96, and tell the citizen.',
      },
    }),
  ]
}
