#include "core/form/paper.h"

#include "core/form/flow_composer.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QByteArray compiledFile(const QString& name)
{
    QFile file(u":/forms/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The form %s is not in the program.", qPrintable(name));
    return file.readAll();
}

template <class Layout>
Layout checked(Result<Layout> layout)
{
    if (!layout) // Compiled in and loaded by a test: a wrong one is a mistake in the program.
        qFatal("%s", qPrintable(layout.error().message));
    return std::move(*layout);
}

} // namespace

FormLayout compiledLayout(const QString& name, const QStringList& fields, const QStringList& images)
{
    return checked(loadFormLayout(compiledFile(name), name, fields, images));
}

FlowLayout compiledFlow(const QString& name, const QStringList& fields)
{
    return checked(loadFlowLayout(compiledFile(name), name, fields));
}

FilledForm filledPaper(const FlowLayout& flow, const FormValues& values, const QString& name, FormFonts& fonts)
{
    const auto layout = std::make_shared<const FormLayout>(composeFlow(flow, values, fonts));
    return {layout.get(), {.drawings = values.drawings}, name, layout};
}

} // namespace tidui
