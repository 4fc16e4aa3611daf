#pragma once

#include "core/form/paper.h"

namespace tidui {

/// The form with the whole text of every field that its cell cuts short on further pages (附页); of a form for one
/// sheet, the last page may be empty, so that what follows begins on its own sheet. Nothing is then reported as cut
/// short. The form itself as it was when everything fits.
FilledForm withAppendix(FilledForm form, FormFonts& fonts);

} // namespace tidui
