import type { AttributeName } from './attributes'
import type { ElementKind } from './elements'

/** Attributes by their names in lower case. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | undefined>>>

/** The part of a domhandler node that is read here: what parse5's and htmlparser2's trees share. */
export interface TreeNode {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Attributes
  readonly children?: readonly TreeNode[]
  readonly next: TreeNode | null
  readonly parent: TreeNode | null
  /** How the element is read, where the tree knows it already. */
  readonly kind?: ElementKind | undefined
}

/**
 * Walks a tree in document order without recursion: pages nest a hundred thousand deep when they mean to hurt.
 *
 * @param enter is asked about each node and says whether its children are to be walked
 * @param leave is told when a node and its children are done
 */
export function walkTree(root: TreeNode, enter: (node: TreeNode) => boolean, leave: (node: TreeNode) => void): void {
  let node: TreeNode | null = root
  while (node) {
    const first: TreeNode | undefined = enter(node) ? node.children?.[0] : undefined
    if (first) {
      node = first
      continue
    }
    leave(node)
    while (node && node !== root && !node.next) {
      node = node.parent
      if (node) leave(node)
    }
    node = !node || node === root ? null : node.next
  }
}
