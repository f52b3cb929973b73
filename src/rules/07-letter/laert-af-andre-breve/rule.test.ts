import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { laertAfAndreBreve } from './rule.ts'

testLetterRule(laertAfAndreBreve, examples)
