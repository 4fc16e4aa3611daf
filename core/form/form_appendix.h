#pragma once

#include "core/form/paper.h"

namespace tidui {

/// A text that a form begins and its appendix holds in full: the field, for its caption, and the text.
struct AppendixText {
    QString field{};
    QString text{}; ///< Set as running text.
};

/// The form with the whole text of every field that its cell cuts short, and of those that it cuts short itself
/// (`more`), on further pages (附页); of a form for one sheet, the last page may be empty, so that what follows begins
/// on its own sheet. Nothing is then reported as cut short. The form itself as it was when everything fits.
FilledForm withAppendix(FilledForm form, FormFonts& fonts, const std::vector<AppendixText>& more = {});

} // namespace tidui
