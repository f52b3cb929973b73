import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import type { Application } from '../../../stages/01-application/application.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const applied = (change: Partial<Application>) =>
  aCase({ applications: withChanged(aCase().applications, 'ansoegning-1', change) })
const notice = { sent: plainDate('2025-02-10'), expected: plainDate('2025-03-10'), written: true }
const remitted = (begun: string) =>
  aCase({
    round: {
      number: 2,
      begun: plainDate(begun),
      procedure: 'hjemvisning',
      instructions: [{ id: 'punkt-1' as RecordId, asked: 'Spørg bostøtten.', answeredBy: 'Statusnotat i sagen.' }],
    },
  })

const secondAsked = aCase({
  round: { number: 2, begun: plainDate('2025-01-06'), procedure: 'ansoegning', instructions: [] },
  applications: aCase().applications.flatMap((one) => [
    { ...one, id: 'ansoegning-0' as RecordId, received: plainDate('2023-05-01'), receipt: 'ingen' as const },
    one,
  ]),
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Svaret kom i tide',
      text: 'Ansøgningen kom den 6. januar, fristen er ti uger, og svaret kom den 3. marts.',
      given: aCase(),
    },
    {
      name: 'Besked i tide',
      text: 'Fristen på seks uger kunne ikke holdes. En uge før den løb ud, fik Karla et brev om, at svaret kommer den 10. marts.',
      given: applied({ publishedDeadline: { weeks: 6 }, delayNotices: [notice] }),
    },
    {
      name: 'Hjemvist og afgjort i tide',
      text: 'Karlas ansøgning er gammel, men sagen kom tilbage fra Ankestyrelsen i februar og er afgjort fire uger efter.',
      given: remitted('2025-02-03'),
    },
    {
      name: 'Bedt om igen',
      text: 'Karla trak ansøgningen fra oktober tilbage og bad om hjælpen igen den 6. januar. Fristen på ti uger regnes fra den dag.',
      given: applied({ received: plainDate('2024-10-01'), askedAgain: plainDate('2025-01-06') }),
    },
    {
      name: 'Søgt igen efter et svar',
      text: 'Ansøgningen fra 2023 blev besvaret dengang. Karla har søgt igen, og det er den nye ansøgning, der er en frist for.',
      given: secondAsked,
    },
  ],
  fails: [
    {
      name: 'For sent og uden besked',
      text: 'Fristen er fire uger. Karla hørte ikke noget, før afgørelsen kom efter otte.',
      given: applied({ publishedDeadline: { weeks: 4 } }),
      at: '/applications/0/delayNotices',
    },
    {
      name: 'Beskeden kom bagefter',
      text: 'Fristen løb ud den 3. februar. Brevet om en ny dato blev sendt den 10. februar.',
      given: applied({ publishedDeadline: { weeks: 4 }, delayNotices: [notice] }),
      at: '/applications/0/delayNotices/0',
    },
    {
      name: 'Hjemvist og for sent',
      text: 'Ankestyrelsens afgørelse kom den 1. november. Fristen på ti uger begyndte forfra og løb ud i januar.',
      given: remitted('2024-11-01'),
      at: '/applications/0/delayNotices',
    },
    {
      name: 'Bedt om igen og for sent',
      text: 'Karla bad om hjælpen igen den 2. december. De ti uger gik i februar, og hun hørte ikke noget, før afgørelsen kom i marts.',
      given: applied({ received: plainDate('2024-10-01'), askedAgain: plainDate('2024-12-02') }),
      at: '/applications/0/delayNotices',
    },
    {
      name: 'Åbnet igen efter en fejl',
      text: 'Sagen blev afsluttet ved en fejl og åbnet igen. Ansøgningen fra oktober har ventet hele tiden, og dens frist er den samme.',
      given: applied({ received: plainDate('2024-10-01') }),
      at: '/applications/0/delayNotices',
    },
  ],
  notApplicable: [
    {
      name: 'Kommunen fulgte selv op',
      text: 'Sagen er en opfølgning på den hjælp, Karla har. Hun har ikke søgt om noget.',
      given: aCase({
        round: { number: 2, begun: plainDate('2025-02-01'), procedure: 'opfoelgning', instructions: [] },
      }),
    },
    {
      name: 'Ingen frist',
      text: 'Kommunen har ikke offentliggjort en frist på området.',
      given: applied({ publishedDeadline: 'ingen' }),
    },
  ],
  unknown: [
    {
      name: 'Fristen kendes ikke',
      text: 'Det fremgår ikke, hvilken frist kommunen har på området.',
      given: aCase({
        applications: aCase().applications.map((one) => without(one, 'publishedDeadline')),
      }),
    },
  ],
}
