/** Words in small letters inside names: "Jan van Dyk", "Ana de la Cruz". */
export const nameParticles = new Set(
  'van von de der den du da dos del di la le el al bin ten zu ibn of y e mac san'.split(' '),
)
