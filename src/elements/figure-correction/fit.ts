import { css } from 'lit';
import { adopt } from '../../element/features/on-demand.js';

const styles = [css`:where(figure-correction) :where(img) { max-inline-size: 100%; block-size: auto; }`];

/**
 * Lets a picture in a correction shrink to the room there is. The rule has no weight, so any rule of the page wins, and it lies in
 * no node, so the page's markup stays as it was.
 */
export function fitPictures(root: Node): void {
  adopt(root as ShadowRoot, { styles });
}
