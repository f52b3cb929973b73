import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Et klart afslag', text: aRefusal() },
    { name: 'En klar bevilling', text: aGrant() },
    {
      name: 'Delvist medhold er ingen modsigelse',
      text: aRefusal({
        result:
          'Afgørelse\n\nVi bevilger dig 1 times støtte om ugen til at åbne din post. Du får ikke støtte til indkøb.',
      }),
    },
  ],
  fails: [
    {
      name: 'Et råd i stedet for et svar',
      text: aRefusal({
        title: 'Afgørelse om din ansøgning',
        result: 'Vi anbefaler, at du benytter Café Broen, som er åben hver mandag.',
        grounds: 'Begrundelse\n\nDu har fortalt, at du savner nogen at tale med.',
      }),
      quote: 'Vi anbefaler',
    },
    {
      name: 'Ikke på nuværende tidspunkt',
      text: aRefusal({
        result: 'Afgørelse\n\nVi kan på nuværende tidspunkt ikke tage stilling til støtten.',
        grounds: 'Begrundelse\n\nDu har fortalt, at du bliver træt.',
      }),
      quote: 'på nuværende tidspunkt',
    },
    {
      name: 'Både ja og nej til det samme',
      text: aRefusal({ result: 'Afgørelse\n\nDin ansøgning imødekommes. Din ansøgning om støtte er afslået.' }),
      quote: 'afslået',
    },
  ],
  notApplicable: [
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'En afgørelse uden et resultat, vi kan læse',
      text: 'Afgørelse\n\nKære Karla\n\nVi har behandlet din sag om støtte.\n\nVenlig hilsen\nMette Lund',
    },
  ],
}
