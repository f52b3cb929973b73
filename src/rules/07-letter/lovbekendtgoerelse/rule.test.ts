import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovbekendtgoerelse } from './rule.ts'

testLetterRule(lovbekendtgoerelse, examples)
