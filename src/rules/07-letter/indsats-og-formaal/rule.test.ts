import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { indsatsOgFormaal } from './rule.ts'

testLetterRule(indsatsOgFormaal, examples)
