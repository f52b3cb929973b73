import { aCut, aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Intet om tavshed', text: aCut() },
    {
      name: 'Tavshed fører til en ny afgørelse',
      text: aCut({
        extent:
          'Hører vi ikke fra dig inden den 1. maj, ringer vi til dig. Støtten kan blive stoppet, men kun ved en ny afgørelse.',
      }),
    },
  ],
  fails: [
    {
      name: 'Sagen lukkes automatisk',
      text: aCut({ extent: 'Hører vi ikke fra dig inden den 1. maj, lukker vi sagen automatisk.' }),
      quote: 'lukker vi sagen',
    },
    {
      name: 'Ved udeblivelse',
      text: aGrant({ extent: 'Ved tre udeblivelser ophører støtten uden yderligere varsel.' }),
      quote: 'udeblivelser',
    },
    {
      name: 'Anses for opgivet',
      text: aCut({ extent: 'Hvis du ikke svarer på dette brev, anser vi støtten for bortfaldet.' }),
      quote: 'anser vi',
    },
  ],
  notApplicable: [
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
