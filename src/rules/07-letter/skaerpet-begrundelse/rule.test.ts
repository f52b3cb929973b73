import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { skaerpetBegrundelse } from './rule.ts'

testLetterRule(skaerpetBegrundelse, examples)
