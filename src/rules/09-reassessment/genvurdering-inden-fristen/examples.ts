import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import {
  aCaseAtTheBoard,
  aComplainedCase,
  aReassessedCase,
  GENVURDERING,
} from '../../../stages/appealed-case.specimen.ts'
import { anEndedCase, without } from '../../../stages/case-change.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const day = plainDate
const open = without(GENVURDERING, 'finished')

/** Help under § 96 that ends, reassessed after three weeks. */
function cutWithNotice(finished: string): WholeCase {
  const file = aReassessedCase({ finished: day(finished) })
  const { answers, formerGrants = [] } = anEndedCase()
  return {
    ...file,
    answers,
    formerGrants: formerGrants.map((one) => ({ ...one, provision: { act: 'SEL', paragraph: '96' } })),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Efter tre uger',
      text: 'Klagen kom den 20. marts og er genvurderet den 10. april.',
      given: aReassessedCase(),
    },
    {
      name: 'Borgeren fik en ny dato',
      text: 'Lægen var længe om at svare. Den 10. april fik Karla at vide, at svaret kom den 9. maj, og det gjorde det.',
      given: aReassessedCase({
        delays: [{ sent: day('2025-04-10'), expected: day('2025-05-09') }],
        finished: day('2025-05-09'),
      }),
    },
  ],
  fails: [
    {
      name: 'Glemt',
      text: 'Klagen kom i marts. I juni er den ikke genvurderet.',
      given: aComplainedCase(),
      at: '/complaints/0/received',
    },
    {
      name: 'En ny dato for sent',
      text: 'Karla fik først en ny dato den 2. maj, da de 4 uger var gået.',
      given: aReassessedCase({
        delays: [{ sent: day('2025-05-02'), expected: day('2025-05-20') }],
        finished: day('2025-05-20'),
      }),
      at: '/genvurderinger/0/finished',
    },
    {
      name: 'Tre uger, hvor der er 14 dage',
      text: 'Hjælpen efter § 96 ophører med 14 ugers varsel. Klagen over det blev genvurderet efter tre uger.',
      given: cutWithNotice('2025-04-10'),
      at: '/genvurderinger/0/finished',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    {
      name: 'For sen klage',
      text: 'Klagen kom en uge for sent og sendes videre uden genvurdering.',
      given: aComplainedCase({ received: day('2025-04-08'), channel: 'brev' }),
    },
    {
      name: 'Sendt uden genvurdering',
      text: 'Sagen er allerede hos Ankestyrelsen.',
      given: aCaseAtTheBoard({}, { genvurderinger: [] }),
    },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Kun klagen er med',
      text: 'Sagen fortæller om klagen, men ikke, hvad der siden er sket med den.',
      given: without(aComplainedCase(), 'genvurderinger'),
    },
    {
      name: 'I gang',
      text: 'Klagen kom for to uger siden, og genvurderingen er i gang.',
      given: aReassessedCase(
        {},
        { received: day('2025-05-19') },
        {
          genvurderinger: [{ ...open, id: 'genvurdering-1' as RecordId, begun: day('2025-05-20') }],
        },
      ),
    },
  ],
}
