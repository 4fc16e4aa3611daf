#pragma once

#include "core/form/paper.h"

namespace tidui {

/// The form with the whole text of every field that its cell cuts short on a further page (附页). The form itself as it
/// was when everything fits.
FilledForm withAppendix(FilledForm form, FormFonts& fonts);

} // namespace tidui
