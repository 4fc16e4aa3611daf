#include "ui/components/ask_purpose.h"

#include "ui/components/report.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AskPurpose)
};

} // namespace

std::optional<QString> askPurpose(QWidget* parent, const QString& title)
{
    bool goOn = false;
    const QString purpose =
        QInputDialog::getText(parent, title, Tr::tr("What is it for? The purpose is kept in the audit:"),
                              QLineEdit::Normal, {}, &goOn)
            .trimmed();
    if (!goOn)
        return std::nullopt;
    if (!purpose.isEmpty())
        return purpose;
    showError(parent, {Error::Kind::Invalid, Tr::tr("Nothing was exported: state what it is for."), {}});
    return std::nullopt;
}

} // namespace tidui
