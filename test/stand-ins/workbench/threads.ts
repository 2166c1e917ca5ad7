/** Whether pages of the workbench may start threads of their own; an old web view, or a policy, may let them not. */
export const threads = { allowed: true };
