import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Sendt videre',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Opgaven hører under regionen, og vi har sendt din henvendelse videre til dem.',
      }),
    },
  ],
  fails: [
    {
      name: 'Ikke vist vej',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Resten hører under regionen, og vi kan ikke oplyse, hvem der kan hjælpe dig.',
      }),
      quote: 'vi kan ikke oplyse, hvem',
    },
    {
      name: 'Ikke sendt videre',
      text: aRefusal({
        grounds: 'Begrundelse\n\nSpørgsmålet hører til i en anden forvaltning. Vi sender ikke din henvendelse videre.',
      }),
      quote: 'Vi sender ikke',
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
