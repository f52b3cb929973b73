import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Man kan søge igen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Du kan altid søge igen, hvis din situation ændrer sig.',
      }),
    },
    {
      name: 'Flere måder at søge på',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Du kan søge på borger.dk, i et brev eller ved at ringe til os.',
      }),
    },
  ],
  fails: [
    {
      name: 'Borgeren rådes til ikke at søge',
      text: 'Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nSvar på din mail\n\nDu spørger om ledsagelse. Mit bedste råd er at lade være med at søge, for udvalget siger nej til alle over 60.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
      quote: 'lade være med at søge',
    },
    {
      name: 'Karens',
      text: aRefusal({
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Du kan tidligst søge igen om et år.',
      }),
      quote: 'tidligst søge igen',
    },
    {
      name: 'Det mundtlige er ikke taget med',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu nævnte i telefonen, at du også har brug for hjælp til rengøring. Det skal søges på et skema, så det har vi ikke taget med.',
      }),
      quote: 'Det skal søges på et skema',
    },
  ],
  notApplicable: [
    {
      name: 'Kvalitetsstandard',
      text: 'Kvalitetsstandard for socialpædagogisk støtte\n\nLovgrundlag\nServicelovens § 85.\n\nFormål\nStøtten skal styrke borgerens muligheder.\n\nVisitation\nStøtten gives efter en konkret og individuel vurdering.\n\nGodkendt af byrådet den 3. marts 2025.',
    },
  ],
  unknown: [],
}
