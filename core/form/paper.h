#pragma once

#include "core/form/flow_layout.h"
#include "core/form/form_document.h"

namespace tidui {

/// The layouts of resources/forms that are compiled in. One that is missing or wrong ends the program, since a test
/// loads each. `fields`: see loadFormLayout().
FormLayout compiledLayout(const QString& name, const QStringList& fields, const QStringList& images = {});
FlowLayout compiledFlow(const QString& name, const QStringList& fields);

/// The fonts that the papers of one run are measured with (see RoleFont). Used by one thread.
using PaperFonts = std::shared_ptr<FormFonts>;

/// A paper on as many pages as its values need.
FilledForm filledPaper(const FlowLayout& flow, const FormValues& values, const QString& name, FormFonts& fonts);

} // namespace tidui
