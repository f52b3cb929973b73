import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Skemaet er et sted at begynde',
      text: aStandard({ visitation: 'Visitation\nEr et felt i skemaet tomt, ringer vi til borgeren og spørger.' }),
    },
    {
      name: 'Hørt før',
      text: aStandard({
        visitation:
          'Visitation\nUdtalelsen fra skolen sendes til familien med en frist til at svare, før der træffes afgørelse, og vedlægges afgørelsen.',
      }),
    },
    {
      name: 'Point lukker ikke sagen',
      text: aStandard({
        visitation: 'Visitation\nUnder 14 point lukkes sagen ikke på skemaet; borgeren inviteres til en samtale.',
      }),
    },
    {
      name: 'Ingen af delene',
      text: aStandard({ formaal: 'Formål\nAt borgeren får den rette hjælp.' }),
    },
  ],
  fails: [
    {
      name: 'Skemaet alene',
      text: aStandard({ visitation: 'Visitation\nSagen afgøres på skemaet, og borgeren spørges ikke.' }),
      quote: 'spørges ikke',
    },
    {
      name: 'Et pointtal',
      text: aStandard({ visitation: 'Visitation\nUnder 12 point gives automatisk afslag.' }),
      quote: 'automatisk',
    },
    {
      name: 'Ses først med afgørelsen',
      text: aStandard({
        visitation: 'Visitation\nLægens udtalelse indgår i sagen, og borgeren ser den første gang i afgørelsen.',
      }),
      quote: 'første gang',
    },
  ],
  notApplicable: [],
  unknown: [],
}
