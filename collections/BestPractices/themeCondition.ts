/**
 * The extra figures of a theme are shown when it is the primary one. A form holds the theme's id, so
 * the admin panel asks its own component; the server stores what it is given.
 */
export const conditionOnTheme = (...themes: string[]) => ({
  admin: {
    components: { Field: '/src/admin/ThemeExtraField#ThemeExtraField' },
    custom: { themes },
  },
})
