import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

const hearing = (sent: string, due: string): CaseFile =>
  aCase({
    partshoeringer: (aCase().partshoeringer ?? []).map(({ id, to, statements, sources }) => ({
      id,
      to,
      statements,
      sources,
      sent: plainDate(sent),
      due: plainDate(due),
    })),
  })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'To uger og et svar',
      text: 'Karla fik to uger og svarede efter seks dage. Afgørelsen kom bagefter.',
      given: aCase(),
    },
    {
      name: 'Intet svar, men fristen er gået',
      text: 'Karla svarede ikke. Fristen løb ud den 18. februar, og afgørelsen er fra den 3. marts.',
      given: hearing('2025-02-04', '2025-02-18'),
    },
  ],
  fails: [
    {
      name: 'Afgjort før fristen',
      text: 'Karla havde frist til den 10. marts. Afgørelsen blev truffet den 3. marts, og hun havde ikke svaret.',
      given: hearing('2025-02-24', '2025-03-10'),
      at: '/partshoeringer/0/due',
    },
    {
      name: 'To dage til at svare',
      text: 'Høringen blev sendt en tirsdag med frist om torsdagen. Karla svarede ikke.',
      given: hearing('2025-02-18', '2025-02-20'),
      at: '/partshoeringer/0/due',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen høring',
      text: 'Der er ikke sendt en høring i sagen.',
      given: aCase({ partshoeringer: [] }),
    },
  ],
  unknown: [
    {
      name: 'Det er ikke oplyst, om der er hørt',
      text: 'Sagen er skrevet ind uden noget om høring og frister.',
      given: aCaseWithout('partshoeringer'),
    },
  ],
}
