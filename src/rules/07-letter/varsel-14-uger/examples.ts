import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Fuldt varsel',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen fra den 1. juli 2025.',
      }),
    },
    {
      name: 'Varsel i uger',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result:
          'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen 14 uger efter, at du har modtaget dette brev.',
      }),
    },
  ],
  fails: [
    {
      name: 'Knap to måneder',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen fra den 1. maj 2025.',
      }),
      quote: '1. maj 2025',
    },
    {
      name: 'Straks',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA ophører med øjeblikkelig virkning.',
      }),
      quote: 'øjeblikkelig',
    },
    {
      name: 'Dato med tal',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen.\n\nÆndringen træder i kraft 01-04-2025.',
      }),
      quote: '01-04-2025',
    },
  ],
  notApplicable: [
    { name: 'Nedsættelse efter § 85', text: aCut() },
    { name: 'Afslag', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Ingen startdato',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen efter servicelovens § 96.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 96 i lov om social service.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen.',
      }),
    },
  ],
}
