import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Et almindeligt brev', text: aRefusal() },
    { name: 'En bevilling', text: aGrant() },
  ],
  fails: [
    {
      name: 'Et tungt afslag',
      text: aRefusal({
        grounds:
          'Begrundelse\n\n' +
          'Socialforvaltningen har foretaget helhedsorienterede vurderinger af funktionsnedsættelsens betydning for opgavevaretagelsen, hvorunder forvaltningsretlige grundsætninger vedvarende er iagttaget. '.repeat(
            14,
          ),
      }),
      quote: null,
    },
    {
      name: 'En tung nedsættelse',
      text: aCut({
        grounds:
          'Begrundelse\n\n' +
          'Revurderingen af bevillingsforudsætningerne dokumenterer funktionsevneforbedringer, hvorefter støtteomfangets nedjustering forvaltningsretligt forekommer velbegrundet og proportional. '.repeat(
            14,
          ),
      }),
      quote: null,
    },
    {
      name: 'En tung bevilling',
      text: aGrant({
        grounds:
          'Begrundelse\n\n' +
          'Bevillingsgrundlaget forudsætter løbende funktionsevnevurderinger, hvorunder socialpædagogiske indsatselementer koordineres tværfagligt mellem myndighedsfunktionen og leverandørorganisationen. '.repeat(
            14,
          ),
      }),
      quote: null,
    },
  ],
  notApplicable: [{ name: 'Ikke et brev', text: 'Huskeseddel\n\nMælk og brød.' }],
  unknown: [],
}
