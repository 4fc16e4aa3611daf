#pragma once

#include "core/form/form_document.h"

#include <QWidget>

#include <optional>

namespace tidui {

/// The pages of one filled form, two and two, drawn by the same painter as on paper.
class FormSheet : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void showForm(std::optional<FilledForm> form);
    void setScale(double pixelsPerMillimetre); ///< 0: as large as fits into the widget that scrolls it.
    void fitInto(QSize room);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize grid() const; ///< Columns and rows of pages.

    std::optional<FilledForm> m_form{};
    FormRun m_run{};
    double m_scale = 0;
    double m_fitting = 1;
    double scale() const { return m_scale > 0 ? m_scale : m_fitting; }
};

} // namespace tidui
