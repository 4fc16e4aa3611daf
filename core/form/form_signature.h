#pragma once

#include "core/appraisal/appraisal_papers.h"

namespace tidui {

/// "签名：张三　　2025年12月31日"; without author or day a line for the hand.
QString signatureLine(const QString& word, const SignedText& opinion);

/// A name as a form prints it: two characters stand as wide as three.
QString nameOnForm(const QString& name);

/// A typed text as paragraphs: its blank lines and the blanks at the ends of its lines are left out.
QString paragraphsOnForm(const QString& text);

} // namespace tidui
