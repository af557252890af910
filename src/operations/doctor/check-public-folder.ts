// The folder for public copies: does it lie in the store, and apart from what is private?
import type { PublicPlace } from '../../core/checkup.js'
import { type Diagnosis, right, wrong } from '../../core/diagnosis.js'

/** `folder` is its name in the settings. */
export function checkPublicFolder(place: PublicPlace, folder: string): Diagnosis {
  const [name, elsewhere] = ['public-folder', 'Put a folder of its own there, or name another one under public: in records/kscp.yaml.']
  switch (place) {
    case 'missing':
      return right(name, `Public copies will go to ${folder}/, which is made with the first.`)
    case 'folder':
      return right(name, `Public copies go to ${folder}/.`)
    case 'no-folder':
      return wrong(name, `${folder} is no folder, so nothing can be published.`, elsewhere)
    case 'outside':
      return wrong(name, `${folder} is a link that leads out of the store, so nothing can be published.`, elsewhere)
    case 'private':
      return wrong(name, `${folder} is a link to what is no place for public copies.`, elsewhere)
  }
}
