/** The way to the page that saves what is kept without the app. */
export const rescue = {
  rescue: { link: 'Save what this browser keeps, without the app' },
} as const;
