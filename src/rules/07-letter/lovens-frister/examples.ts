import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Klage og genvurdering inden 4 uger', text: aRefusal() },
    {
      name: 'Varsel på 14 uger',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen med 14 ugers varsel.',
        law: 'Afgørelsen er truffet efter servicelovens § 96.',
      }),
    },
  ],
  fails: [
    {
      name: 'Kort varsel for BPA',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen med 4 ugers varsel.',
        law: 'Afgørelsen er truffet efter servicelovens § 96.',
      }),
      quote: '4 ugers varsel',
    },
    {
      name: 'Genvurdering om tre måneder',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Du skal sende klagen til Solrød Fjordkommune inden 4 uger fra modtagelsen. Kommunen genvurderer sagen inden 3 måneder.',
      }),
      quote: 'inden 3 måneder',
    },
    {
      name: 'BPA sættes ned, og klagen genvurderes inden 4 uger',
      text: aCut({
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers hjælp om ugen.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen med 14 ugers varsel.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 96.',
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Send klagen til Solrød Fjordkommune inden 4 uger fra modtagelsen. Vi genvurderer sagen inden 4 uger.',
      }),
      quote: 'genvurderer sagen inden 4 uger',
    },
  ],
  notApplicable: [{ name: 'Ingen frister', text: aRefusal({ klage: '' }) }],
  unknown: [],
}
