import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Almindeligt afslag', text: aRefusal() },
    {
      name: 'Brevet skiller de to dele ad',
      text: aRefusal({
        result:
          'Afgørelse\n\nDu får ikke støtte efter servicelovens § 85. Vi tilbyder dig i stedet en plads i gruppen Trin for Trin efter servicelovens § 82 a.',
        klage:
          'Klagevejledning\n\nDu kan ikke klage over tilbuddet efter § 82 a. Afslaget på § 85 kan du klage over til os inden 4 uger fra modtagelsen. Vi sender klagen til Ankestyrelsen, hvis vi fastholder afslaget.',
      }),
    },
    {
      name: 'Hvem der giver den praktiske hjælp, kan der ikke klages over',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage over afslaget til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Du kan ikke klage over, hvilken medarbejder der giver den praktiske hjælp.',
      }),
    },
  ],
  fails: [
    {
      name: 'Siger, at § 85 ikke kan påklages',
      text: aRefusal({ klage: 'Klagevejledning\n\nAfslaget på støtte efter § 85 kan ikke påklages.' }),
      quote: 'kan ikke påklages',
    },
    {
      name: 'Siger, at gruppen kan påklages',
      text: aRefusal({
        result:
          'Afgørelse\n\nDu får ikke støtte efter servicelovens § 85. Vi tilbyder dig i stedet en plads i gruppen Trin for Trin efter servicelovens § 82 a.',
        klage:
          'Klagevejledning\n\nDu kan klage over tilbuddet om Trin for Trin til os inden 4 uger. Vi sender klagen til Ankestyrelsen.',
      }),
      quote: 'klage over tilbuddet',
    },
    {
      name: 'Siger, at praktisk hjælp ikke kan påklages',
      text: aRefusal({ klage: 'Afgørelser om praktisk hjælp kan ikke påklages til anden myndighed.' }),
      quote: 'praktisk hjælp',
    },
    {
      name: 'Afgørelsen kaldes endelig',
      text: aRefusal({ klage: 'Afgørelsen er endelig og kan ikke påklages.' }),
      quote: 'endelig',
    },
    {
      name: 'Begge dele, men klageretten er uklar',
      text: aRefusal({
        result:
          'Afgørelse\n\nDu får ikke støtte efter servicelovens § 85. Vi tilbyder dig i stedet en plads i gruppen Trin for Trin efter servicelovens § 82 a.',
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen.',
      }),
      quote: 'Du kan klage',
    },
  ],
  notApplicable: [
    { name: 'Bevilling uden ord om klage', text: aGrant() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
