import type { Source } from '../../core/source.js';

/** That a VMM is made for each virtual processor. */
export const vmwareCourse = {
  id: 'vmware-course',
  title: 'VMware ESXi Architecture: Examining the ESXi Components',
  by: 'course slides on VMware vSphere',
  url: 'http://download.cucdc.com/wenku/page/2d10cea926854faf88f958126093fd24.html',
} as const satisfies Source;
