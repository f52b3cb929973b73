import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import type { Instruction } from '../../../stages/00-case/round.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const asked: Instruction = {
  id: 'punkt-1' as RecordId,
  asked: 'Kommunen skal indhente en udtalelse fra bostøtten om, hvad der sker, når Karla handler ind.',
}
const second: Instruction = {
  id: 'punkt-2' as RecordId,
  asked: 'Kommunen skal tage stilling til Karlas synspunkt om, at hun er ensom.',
}
const remitted = (...instructions: readonly Instruction[]) =>
  aCase({ round: { number: 2, begun: plainDate('2025-01-06'), procedure: 'hjemvisning', instructions } })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Begge punkter er fulgt',
      text: 'Ankestyrelsen bad om en udtalelse fra bostøtten og et svar på Karlas synspunkt. Begge dele er der.',
      given: remitted(
        { ...asked, answeredBy: 'Statusnotat af 27. januar: Karla har handlet alene hver uge siden oktober.' },
        { ...second, answeredBy: 'Besvaret i afgørelsen under »Indkøb«.' },
      ),
    },
    {
      name: 'Fulgt, og afslaget står',
      text: 'Bostøtten er spurgt, som Ankestyrelsen bad om. Svaret førte til det samme afslag.',
      given: remitted({
        ...asked,
        answeredBy: 'Vi fastholder afslaget, fordi bostøtten har beskrevet fire ture, hvor Karla handlede alene.',
      }),
    },
  ],
  fails: [
    {
      name: 'Det ene punkt er glemt',
      text: 'Bostøtten er spurgt, men Karlas synspunkt om ensomhed er stadig ikke besvaret.',
      given: remitted({ ...asked, answeredBy: 'Statusnotat af 27. januar.' }, second),
      at: '/round/instructions/1/asked',
    },
    {
      name: 'Kommunen ville ikke spørge',
      text: 'Ankestyrelsen bad om en udtalelse fra bostøtten. Kommunen har ikke fundet anledning til at spørge.',
      given: remitted({ ...asked, answeredBy: 'Vi har ikke fundet anledning til at indhente en ny udtalelse.' }),
      at: '/round/instructions/0/answeredBy',
    },
    {
      name: 'Kommunen siger, at den ikke er fulgt',
      text: 'Bostøtten er stoppet, og ingen andre er spurgt. Kommunen har noteret, at anvisningen ikke er fulgt.',
      given: remitted({ ...asked, answeredBy: 'Bostøtten er stoppet.', notFollowed: true }),
      at: '/round/instructions/0/answeredBy',
    },
  ],
  notApplicable: [
    {
      name: 'Første gang',
      text: 'Sagen begyndte med Karlas ansøgning og har ikke været hos Ankestyrelsen.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Anvisningen kendes ikke',
      text: 'Sagen er hjemvist, men det står ikke, hvad Ankestyrelsen bad om.',
      given: remitted(),
    },
  ],
}
