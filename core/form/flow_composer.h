#pragma once

#include "core/form/flow_layout.h"
#include "core/form/form_painter.h"

namespace tidui {

/// Sets a paper's values on as many pages as they need, in their full size: nothing shrinks to fit and nothing is cut,
/// except in the cells of a grid. The pages hold the texts themselves, so they are painted without further values.
FormLayout composeFlow(const FlowLayout& flow, const FormValues& values, FormFonts& fonts);

} // namespace tidui
