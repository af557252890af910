// Writes a value as YAML on one line.
import { stringify } from 'yaml'

/** A value as YAML on one line, as a person would write it after a field's name. */
export function formatYamlValue(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd()
}
