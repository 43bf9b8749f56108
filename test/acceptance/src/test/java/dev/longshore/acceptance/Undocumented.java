package dev.longshore.acceptance;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds what users can see in a source file and nobody has described. */
final class Undocumented extends TreePathScanner<@Nullable Void, Boolean> {
    private final DocTrees docs;
    private final List<String> found = new ArrayList<>();
    private CompilationUnitTree unit;

    private Undocumented(DocTrees docs, CompilationUnitTree unit) {
        this.docs = docs;
        this.unit = unit;
    }

    /** Returns each public or protected type or member without a doc comment, as file:line. */
    static List<String> in(List<Path> files) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK");
        List<String> all = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                Undocumented scanner = new Undocumented(DocTrees.instance(task), unit);
                scanner.scan(unit, false);
                all.addAll(scanner.found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Boolean membersArePublic) {
        if (!isVisible(type.getModifiers(), membersArePublic)) {
            return null;
        }
        require(type, type.getSimpleName().toString());
        boolean isInterface = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        for (Tree member : type.getMembers()) {
            scan(member, isInterface || isEnumConstant(type, member));
        }
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, Boolean membersArePublic) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        boolean isWritten = docs.getSourcePositions().getEndPosition(unit, method) >= 0;
        if (isVisible(method.getModifiers(), membersArePublic) && !overrides && isWritten) {
            require(method, method.getName() + "()");
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, Boolean membersArePublic) {
        if (isVisible(field.getModifiers(), membersArePublic)) {
            require(field, field.getName().toString());
        }
        return null;
    }

    private static boolean isEnumConstant(ClassTree type, Tree member) {
        return type.getKind() == Tree.Kind.ENUM
                && member instanceof VariableTree field
                && field.getType() != null
                && field.getType().toString().equals(type.getSimpleName().toString());
    }

    private static boolean isVisible(ModifiersTree modifiers, boolean membersArePublic) {
        return !modifiers.getFlags().contains(Modifier.PRIVATE)
                && (membersArePublic
                        || modifiers.getFlags().contains(Modifier.PUBLIC)
                        || modifiers.getFlags().contains(Modifier.PROTECTED));
    }

    private void require(Tree tree, String name) {
        String comment = docs.getDocComment(new TreePath(getCurrentPath(), tree));
        if (comment == null || comment.isBlank()) {
            long line =
                    unit.getLineMap().getLineNumber(docs.getSourcePositions().getStartPosition(unit, tree));
            found.add(Repository.name(Path.of(unit.getSourceFile().getName())) + ":" + line + " " + name);
        }
    }
}
